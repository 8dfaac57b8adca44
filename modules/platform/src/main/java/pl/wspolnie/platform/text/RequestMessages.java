package pl.wspolnie.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** The catalogue of the running suite, by default in the language of the current request. */
@ApplicationScoped
public class RequestMessages implements Messages {

    private final CurrentRequest request;
    private final MessageCatalogue catalogue;

    @Inject
    public RequestMessages(CurrentRequest request) {
        this.request = request;
        this.catalogue = new MessageCatalogue(
                RequestMessages.class.getClassLoader(), Boolean.getBoolean("wspolnie.messages.strict"));
    }

    protected RequestMessages() {
        this(null);
    }

    @Override
    public String say(Text text) {
        return say(text, request.locale());
    }

    @Override
    public String say(Text text, Locale locale) {
        return catalogue.say(text, locale);
    }

    /** Whether a message may be shown because an address names it. */
    public boolean knows(String key, Locale locale) {
        return catalogue.knows(key, locale);
    }
}
