package pl.wspolnie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import pl.wspolnie.platform.jobs.Job;

/** Removes contents to which no file refers: of removed files, and of transactions that failed. */
@ApplicationScoped
public class SweepJob implements Job {

    private static final Logger LOG = System.getLogger(SweepJob.class.getName());

    /** Longer than any transaction that might still refer to what it just stored. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private final StoreFolder folder;
    private final AttachedFiles files;
    private final Clock clock;

    protected SweepJob() {
        this(null, null, null);
    }

    @Inject
    public SweepJob(StoreFolder folder, AttachedFiles files, Clock clock) {
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    /** The folder is shared by all nodes. */
    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void run() {
        try {
            var removed = folder.store().sweep(files::isUsed, clock.instant().minus(YOUNG));
            if (removed > 0) {
                LOG.log(Level.INFO, "Removed {0} files that nothing refers to", removed);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
