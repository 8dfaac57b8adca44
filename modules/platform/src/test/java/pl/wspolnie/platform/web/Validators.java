package pl.wspolnie.platform.web;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** The server's validator, without its messages, which are not used. */
final class Validators {

    private Validators() {}

    static Validator plain() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return template;
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale locale) {
                        return template;
                    }
                })
                .buildValidatorFactory()
                .getValidator();
    }
}
