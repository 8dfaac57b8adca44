package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import pl.wspolnie.platform.jobs.Job;

/** Forgets changes that every node that still runs has indexed long ago. */
@ApplicationScoped
public class ForgetJob implements Job {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ChangeQueue queue;
    private final Clock clock;

    protected ForgetJob() {
        this(null, null);
    }

    @Inject
    public ForgetJob(ChangeQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search-forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void run() {
        queue.forget(clock.instant().minus(KEPT));
    }
}
