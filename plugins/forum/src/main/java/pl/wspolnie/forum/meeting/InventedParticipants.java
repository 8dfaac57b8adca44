package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.Organisation;

/** Participants for the demonstration, marked as invented; nobody is written to. */
@ApplicationScoped
public class InventedParticipants {

    private final Records records;

    protected InventedParticipants() {
        this(null);
    }

    @Inject
    public InventedParticipants(Records records) {
        this.records = records;
    }

    /** Ticks the first members of the list as present, and excuses the others. */
    @Transactional
    public void members(Meeting meeting, int present) {
        var members = records.list(
                Participant.class,
                "e.meeting = :meeting and e.memberId is not null",
                "e.turn",
                Map.of("meeting", meeting));
        for (int i = 0; i < members.size(); i++) {
            if (i < present) {
                members.get(i).arrive(i % 2 == 0);
            } else {
                members.get(i).stand(Standing.EXCUSED);
            }
        }
    }

    /** Somebody of each organisation. */
    @Transactional
    public void organisations(Meeting meeting, List<Organisation> organisations, Standing standing, boolean present) {
        for (var organisation : organisations) {
            var who = Who.stranger("Przedstawiciel: " + organisation.name(), null, null)
                    .of(organisation);
            add(meeting, who, standing, present);
        }
    }

    /** So many people who come for nobody but themselves. */
    @Transactional
    public void people(Meeting meeting, String name, int count, Standing standing, boolean present) {
        for (int i = 1; i <= count; i++) {
            add(meeting, Who.stranger(name + " " + i, null, null), standing, present);
        }
    }

    private void add(Meeting meeting, Who who, Standing standing, boolean present) {
        int turn = (int) records.count(Participant.class, "e.meeting = :meeting", Map.of("meeting", meeting)) + 1;
        var participant = new Participant(meeting, who, standing, turn, null);
        participant.markInvented();
        if (present) {
            participant.arrive(turn % 2 == 0);
        }
        records.add(participant);
        records.flush();
    }
}
