package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Consumer;

/** Reads the reports in the mailbox that undelivered mail comes back to; leaves everything else there unread. */
@ApplicationScoped
public class BounceMailbox {

    private static final Logger LOG = System.getLogger(BounceMailbox.class.getName());
    private static final String PATIENCE_MILLIS = "20000";
    private static final int NEWEST = 500;

    private final BounceSettings settings;

    protected BounceMailbox() {
        this(null);
    }

    @Inject
    public BounceMailbox(BounceSettings settings) {
        this.settings = settings;
    }

    /**
     * Hands over every report that was not read yet, and marks it as read.
     *
     * @throws MessagingException if the mailbox cannot be reached or does not let us in
     */
    void read(Consumer<BounceReport> taken) throws MessagingException {
        var protocol = settings.ssl() ? "imaps" : "imap";
        try (var store = session(protocol).getStore(protocol)) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                for (var message : unread(folder)) {
                    take(message, taken);
                }
            }
        }
    }

    private static Session session(String protocol) {
        var properties = new Properties();
        for (var limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + limit, PATIENCE_MILLIS);
        }
        // A mailbox that people read as well: what they have not opened must stay marked so.
        properties.setProperty("mail." + protocol + ".peek", "true");
        return Session.getInstance(properties);
    }

    private static Message[] unread(Folder folder) throws MessagingException {
        var all = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var newest = Arrays.copyOfRange(all, Math.max(0, all.length - NEWEST), all.length);
        var profile = new FetchProfile();
        profile.add("Content-Type");
        folder.fetch(newest, profile);
        return newest;
    }

    private static void take(Message message, Consumer<BounceReport> taken) throws MessagingException {
        if (!BounceReport.is(message)) {
            return;
        }
        try {
            BounceReport.read(message).ifPresent(taken);
        } catch (IOException | MessagingException malformed) {
            // Marked as read all the same: it would be as malformed the next time.
            LOG.log(Level.WARNING, "A report of undelivered mail cannot be read: " + malformed.getMessage());
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }
}
