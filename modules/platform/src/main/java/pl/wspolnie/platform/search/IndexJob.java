package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pl.wspolnie.platform.jobs.Job;

/** Looks on every node for what others have changed; own changes wake it at once. */
@ApplicationScoped
public class IndexJob implements Job {

    private final Indexer indexer;

    protected IndexJob() {
        this(null);
    }

    @Inject
    public IndexJob(Indexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public String name() {
        return "search-index";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void run() {
        indexer.catchUp();
    }
}
