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
    private final Optional<String> bounces;

    @Resource(lookup = "java:app/wspolnie/mail")
    private Session session;

    protected MailSettings() {
        this(Optional.empty(), Optional.empty());
    }

    /**
     * @param host {@code mail.host}; without it mails are written and wait
     * @param bounces {@code mail.bounce.address}: to whom mail servers report what they cannot deliver; else the sender
     */
    @Inject
    public MailSettings(
            @ConfigProperty(name = "mail.host") Optional<String> host,
            @ConfigProperty(name = "mail.bounce.address") Optional<String> bounces) {
        this.host = host.filter(name -> !name.isBlank());
        this.bounces = bounces.filter(address -> !address.isBlank());
    }

    /** Whether there is a mail server. */
    public boolean isConfigured() {
        return host.isPresent();
    }

    Session session() {
        bounces.ifPresent(address -> session.getProperties().setProperty("mail.smtp.from", address));
        return session;
    }
}
