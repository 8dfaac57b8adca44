package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pl.wspolnie.platform.jobs.Job;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Asks organisations once a year, in every municipality, whether their data are still right. */
@ApplicationScoped
public class ConfirmationJob implements Job {

    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Confirmations confirmations;

    protected ConfirmationJob() {
        this(null, null, null);
    }

    @Inject
    public ConfirmationJob(Municipalities municipalities, MunicipalScope scope, Confirmations confirmations) {
        this.municipalities = municipalities;
        this.scope = scope;
        this.confirmations = confirmations;
    }

    @Override
    public String name() {
        return "organisation-confirmations";
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
        municipalities.all().forEach(municipality -> scope.within(municipality, confirmations::ask));
    }
}
