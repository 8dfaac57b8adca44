package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the server's own mapper, which would answer in its own words. */
@Provider
@ApplicationScoped
public class ValidationErrorMapper implements ExceptionMapper<ValidationException> {

    private final ErrorAnswers answers;

    @Inject
    public ValidationErrorMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    protected ValidationErrorMapper() {
        this(null);
    }

    @Override
    public Response toResponse(ValidationException thrown) {
        return answers.to(thrown);
    }
}
