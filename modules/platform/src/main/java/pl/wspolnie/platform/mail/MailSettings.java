package pl.wspolnie.platform.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the installation. */
@ApplicationScoped
public class MailSettings {

    private final Optional<String> host;

    @Resource(lookup = "java:app/wspolnie/mail")
    private Session session;

    protected MailSettings() {
        this(Optional.empty());
    }

    /** @param host {@code mail.host}; without it mails are written and wait */
    @Inject
    public MailSettings(@ConfigProperty(name = "mail.host") Optional<String> host) {
        this.host = host.filter(name -> !name.isBlank());
    }

    /** Whether there is a mail server. */
    public boolean isConfigured() {
        return host.isPresent();
    }

    Session session() {
        return session;
    }
}
