package pl.wspolnie.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import pl.wspolnie.platform.scope.SuiteStarted;

/** Runs every job in its turn, from the start of the application to its end. */
@ApplicationScoped
public class Jobs {

    private static final long FIRST_AFTER_SECONDS = 1;

    private final Instance<Job> jobs;
    private final SharedJobs shared;
    private final List<Planned> planned = new ArrayList<>();

    /** Who was woken. The server lends a task the persistence context of whoever starts it, so no request starts one. */
    private final BlockingQueue<Turn> woken = new LinkedBlockingQueue<>();

    @Resource
    private ManagedScheduledExecutorService schedule;

    /** The schedule has few threads: one slow job must not hold up the others. */
    @Resource
    private ManagedExecutorService executor;

    private Future<?> waker;

    private record Planned(Job job, Turn turn, Future<?> schedule) {}

    protected Jobs() {
        this(null, null);
    }

    @Inject
    public Jobs(@Any Instance<Job> jobs, SharedJobs shared) {
        this.jobs = jobs;
        this.shared = shared;
    }

    void start(@Observes SuiteStarted application) {
        jobs.forEach(this::plan);
        waker = executor.submit(this::startWoken);
    }

    private void startWoken() {
        try {
            while (true) {
                woken.take().ask();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void plan(Job job) {
        var turn = new Turn(job.name(), () -> run(job), executor);
        var every = job.every().toMillis();
        var first = Math.min(every, TimeUnit.SECONDS.toMillis(FIRST_AFTER_SECONDS));
        var future = schedule.scheduleWithFixedDelay(turn::ask, first, every, TimeUnit.MILLISECONDS);
        planned.add(new Planned(job, turn, future));
    }

    private void run(Job job) {
        if (!job.shared() || shared.take(job)) {
            job.run();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wake wake) {
        planned.stream()
                .filter(plan -> wake.job().isInstance(plan.job()))
                .map(Planned::turn)
                .forEach(woken::add);
    }

    @PreDestroy
    void stop() {
        // Not interrupted: an index that is being written would lose its files.
        planned.forEach(plan -> plan.schedule().cancel(false));
        if (waker != null) {
            waker.cancel(true);
        }
    }
}
