package pl.wspolnie.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import pl.wspolnie.platform.search.Indexer;

/** Whether this node's search index has been built. */
@Readiness
@ApplicationScoped
public class IndexReady implements HealthCheck {

    private static final String NAME = "search-index";

    private final Indexer indexer;

    protected IndexReady() {
        this(null);
    }

    @Inject
    public IndexReady(Indexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            var lag = indexer.lag();
            var response = HealthCheckResponse.named(NAME).status(lag.isPresent());
            lag.ifPresent(changes -> response.withData("changes-to-index", changes));
            return response.build();
        } catch (RuntimeException away) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
