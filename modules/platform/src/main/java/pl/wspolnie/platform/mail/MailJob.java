package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import pl.wspolnie.platform.jobs.Job;

/** Sends what is due; every node does, and each mail is taken by one. */
@ApplicationScoped
public class MailJob implements Job {

    private static final Logger LOG = System.getLogger(MailJob.class.getName());

    private final Mails mails;
    private final MailSettings settings;
    private final LetterPaper paper;
    private String trouble = "";

    protected MailJob() {
        this(null, null, null);
    }

    @Inject
    public MailJob(Mails mails, MailSettings settings, LetterPaper paper) {
        this.mails = mails;
        this.settings = settings;
        this.paper = paper;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void run() {
        if (!mails.isAnyDue()) {
            return;
        }
        if (settings.isConfigured()) {
            send();
        } else {
            tell("No mail server is configured (mail.host): mails wait in the outbox");
        }
    }

    private void send() {
        try (var postman = new SmtpPostman(settings.session(), paper)) {
            tell("");
            var more = true;
            while (more) {
                more = mails.sendNext(postman);
            }
        } catch (MessagingException fault) {
            // The mails are not to blame: they wait, and lose none of their attempts.
            tell("The mail server cannot be used, mails wait in the outbox: " + SmtpPostman.reason(fault));
        }
    }

    /** Once, as long as it stays the same. */
    private void tell(String news) {
        if (!news.equals(trouble) && !news.isEmpty()) {
            LOG.log(Level.WARNING, news);
        }
        trouble = news;
    }
}
