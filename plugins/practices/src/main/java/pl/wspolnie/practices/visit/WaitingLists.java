package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.event.DayBegun;
import pl.wspolnie.api.event.Listener;

/** Moves those up who wait on the day from which the seats of a visit are kept for no side. */
@ApplicationScoped
public class WaitingLists implements Listener<DayBegun> {

    private final Participants participants;

    protected WaitingLists() {
        this(null);
    }

    @Inject
    public WaitingLists(Participants participants) {
        this.participants = participants;
    }

    @Override
    public Class<DayBegun> event() {
        return DayBegun.class;
    }

    @Override
    public void on(DayBegun begun) {
        participants.moveUpAll();
    }
}
