package pl.wspolnie.forum.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;

/** A correction of published minutes for the demonstration. */
@ApplicationScoped
public class InventedCorrections {

    private final Protocols protocols;

    protected InventedCorrections() {
        this(null);
    }

    @Inject
    public InventedCorrections(Protocols protocols) {
        this.protocols = protocols;
    }

    /** Adds a sentence to the course of the last item. */
    @Transactional
    public void add(long meeting, String reason, String sentence) {
        var protocol = protocols.get(meeting);
        var before = ProtocolInput.of(protocol, protocols.items(protocol));
        var items = new ArrayList<>(before.givenItems());
        var last = items.remove(items.size() - 1);
        items.add(new ProtocolItemInput(last.title(), (last.course() == null ? "" : last.course() + "\n") + sentence));
        protocols.change(
                meeting,
                new ProtocolInput(
                        before.chair(),
                        before.minuteTaker(),
                        before.opened(),
                        before.closed(),
                        before.place(),
                        before.statutory(),
                        before.present(),
                        before.absent(),
                        before.quorumNeeded(),
                        before.attendance(),
                        before.opening(),
                        items,
                        before.closing(),
                        reason,
                        protocol.rowVersion()));
    }
}
