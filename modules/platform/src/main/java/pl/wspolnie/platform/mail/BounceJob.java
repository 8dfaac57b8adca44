package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import pl.wspolnie.platform.jobs.Job;

/** Looks for mail that came back; an operator can have any node do so at once. */
@ApplicationScoped
public class BounceJob implements Job {

    private static final Logger LOG = System.getLogger(BounceJob.class.getName());

    private final BounceSettings settings;
    private final BounceMailbox mailbox;
    private final Bounces bounces;

    protected BounceJob() {
        this(null, null, null);
    }

    @Inject
    public BounceJob(BounceSettings settings, BounceMailbox mailbox, Bounces bounces) {
        this.settings = settings;
        this.mailbox = mailbox;
        this.bounces = bounces;
    }

    @Override
    public String name() {
        return "bounces";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void run() {
        if (!settings.isConfigured()) {
            return;
        }
        bounces.forgetOld();
        try {
            mailbox.read(bounces::note);
        } catch (MessagingException fault) {
            LOG.log(
                    Level.WARNING,
                    "The mailbox of undelivered mail cannot be read (mail.bounce.host): " + SmtpPostman.reason(fault));
        }
    }
}
