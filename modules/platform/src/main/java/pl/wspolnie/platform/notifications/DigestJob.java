package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import pl.wspolnie.platform.jobs.Job;

/** Writes the digests that are due, each person's in a transaction of its own. */
@ApplicationScoped
public class DigestJob implements Job {

    private final Digests digests;

    protected DigestJob() {
        this(null);
    }

    @Inject
    public DigestJob(Digests digests) {
        this.digests = digests;
    }

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void run() {
        for (var digest : List.of(Delivery.DAILY, Delivery.WEEKLY)) {
            digests.waiting(digest).forEach(account -> digests.write(account, digest));
        }
    }
}
