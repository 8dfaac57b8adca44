package pl.wspolnie.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetadataBuilder;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import pl.wspolnie.platform.mail.MailStatus;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.scope.SuiteStarted;
import pl.wspolnie.platform.search.Indexer;

/** The suite's own figures among the server's metrics. */
@ApplicationScoped
public class Gauges {

    private final MetricRegistry registry;
    private final Mails mails;
    private final Indexer indexer;

    protected Gauges() {
        this(null, null, null);
    }

    @Inject
    public Gauges(MetricRegistry registry, Mails mails, Indexer indexer) {
        this.registry = registry;
        this.mails = mails;
        this.indexer = indexer;
    }

    void register(@Observes SuiteStarted started) {
        registry.gauge(
                named("wspolnie_mails_waiting", "Mails in the outbox that are yet to be sent"),
                () -> mails.counts().get(MailStatus.WAITING));
        registry.gauge(named("wspolnie_mails_given_up", "Mails that could not be sent"), () -> mails.counts()
                .get(MailStatus.GIVEN_UP));
        // An index that is not built yet lags behind by more than any number: -1 stands for that.
        registry.gauge(
                named("wspolnie_search_lag", "Changes that this node has yet to index; -1 while it builds its index"),
                () -> indexer.lag().orElse(-1L));
    }

    private static Metadata named(String name, String description) {
        return new MetadataBuilder()
                .withName(name)
                .withDescription(description)
                .withUnit(MetricUnits.NONE)
                .build();
    }
}
