package pl.wspolnie.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import pl.wspolnie.api.event.DayBegun;
import pl.wspolnie.api.event.Events;
import pl.wspolnie.platform.jobs.Job;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Tells the modules of every municipality that a day has begun. */
@ApplicationScoped
public class DayJob implements Job {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Events events;
    private final Clock clock;

    protected DayJob() {
        this(null, null, null, null);
    }

    @Inject
    public DayJob(Municipalities municipalities, MunicipalScope scope, Events events, Clock clock) {
        this.municipalities = municipalities;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "days";
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
        var today = LocalDate.ofInstant(clock.instant(), WARSAW);
        municipalities
                .all()
                .forEach(municipality -> scope.within(municipality, () -> events.publish(new DayBegun(today))));
    }
}
