package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.event.DayBegun;
import pl.wspolnie.api.event.Listener;

/** Reminders go out by themselves. */
@ApplicationScoped
public class DayListener implements Listener<DayBegun> {

    private final Reminders reminders;

    protected DayListener() {
        this(null);
    }

    @Inject
    public DayListener(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Class<DayBegun> event() {
        return DayBegun.class;
    }

    @Override
    public void on(DayBegun begun) {
        reminders.ask(begun.day());
    }
}
