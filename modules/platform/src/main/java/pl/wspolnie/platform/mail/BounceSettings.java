package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail that could not be delivered comes back to: a mailbox that is read by IMAP. */
@ApplicationScoped
public class BounceSettings {

    private final Optional<String> host;
    private final int port;
    private final boolean ssl;
    private final String user;
    private final String password;
    private final String folder;

    protected BounceSettings() {
        this(Optional.empty(), 0, true, Optional.empty(), Optional.empty(), "");
    }

    /**
     * @param host {@code mail.bounce.host}; without it nobody looks
     * @param port {@code mail.bounce.port}
     * @param ssl {@code mail.bounce.ssl}
     * @param user {@code mail.bounce.user}
     * @param password {@code mail.bounce.password}
     * @param folder {@code mail.bounce.folder}
     */
    @Inject
    public BounceSettings(
            @ConfigProperty(name = "mail.bounce.host") Optional<String> host,
            @ConfigProperty(name = "mail.bounce.port", defaultValue = "993") int port,
            @ConfigProperty(name = "mail.bounce.ssl", defaultValue = "true") boolean ssl,
            @ConfigProperty(name = "mail.bounce.user") Optional<String> user,
            @ConfigProperty(name = "mail.bounce.password") Optional<String> password,
            @ConfigProperty(name = "mail.bounce.folder", defaultValue = "INBOX") String folder) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.ssl = ssl;
        this.user = user.orElse("");
        this.password = password.orElse("");
        this.folder = folder;
    }

    /** Whether there is such a mailbox. */
    public boolean isConfigured() {
        return host.isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    boolean ssl() {
        return ssl;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    String folder() {
        return folder;
    }
}
