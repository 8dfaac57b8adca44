package pl.wspolnie.platform.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets one job run at most once at a time on this node; whoever asks meanwhile makes it run once more. */
final class Turn {

    private static final Logger LOG = System.getLogger(Turn.class.getName());

    private final String name;
    private final Runnable work;
    private final Executor executor;
    private final AtomicInteger asked = new AtomicInteger();
    private boolean failing;

    Turn(String name, Runnable work, Executor executor) {
        this.name = name;
        this.work = work;
        this.executor = executor;
    }

    /** Has the job run soon, on another thread. */
    void ask() {
        if (asked.getAndIncrement() == 0) {
            try {
                executor.execute(this::runWhileAsked);
            } catch (RejectedExecutionException ending) {
                asked.set(0);
            }
        }
    }

    private void runWhileAsked() {
        int seen;
        do {
            seen = asked.get();
            runOnce();
        } while (asked.addAndGet(-seen) > 0);
    }

    private void runOnce() {
        try {
            work.run();
            if (failing) {
                LOG.log(Level.INFO, "The job {0} works again", name);
            }
            failing = false;
        } catch (RuntimeException fault) {
            // The first failure in full; a database that is away for an hour must not fill the log.
            LOG.log(failing ? Level.DEBUG : Level.ERROR, "The job " + name + " failed and will be tried again", fault);
            failing = true;
        }
    }
}
