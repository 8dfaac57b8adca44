package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pl.wspolnie.platform.jobs.Job;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Carries the retention periods out, once a day: a clerk's PC is switched off at night. */
@ApplicationScoped
public class RetentionJob implements Job {

    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Retentions retentions;

    protected RetentionJob() {
        this(null, null, null);
    }

    @Inject
    public RetentionJob(Municipalities municipalities, MunicipalScope scope, Retentions retentions) {
        this.municipalities = municipalities;
        this.scope = scope;
        this.retentions = retentions;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void run() {
        scope.outside(retentions::expireEverywhere);
        municipalities.all().forEach(municipality -> scope.call(municipality, retentions::expireHere));
    }
}
