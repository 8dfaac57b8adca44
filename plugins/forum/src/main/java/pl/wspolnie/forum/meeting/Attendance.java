package pl.wspolnie.forum.meeting;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Who takes part in a meeting, counted. */
public record Attendance(List<Participant> participants) {

    public Attendance {
        participants = List.copyOf(participants);
    }

    public List<Participant> with(Standing standing) {
        return participants.stream()
                .filter(participant -> participant.standing() == standing)
                .toList();
    }

    /** Those who are or were there. */
    public List<Participant> present() {
        return participants.stream().filter(Participant::present).toList();
    }

    /** The keys of the members who are or were there. */
    public List<Long> presentMembers() {
        return present().stream()
                .map(Participant::memberId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The keys of the organisations of the register for which somebody is or was there. */
    public List<Long> presentOrganisations() {
        return present().stream()
                .map(Participant::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the organisations for which somebody was there are called, each once; members of a body speak for offices too. */
    public List<String> organisationNames() {
        return present().stream()
                .filter(participant -> participant.memberId() == null || participant.organisationId() != null)
                .map(Participant::organisationName)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Collator.getInstance(Locale.forLanguageTag("pl")))
                .toList();
    }

    /** The seats that are not the members' own. */
    public Seating seating(Integer seats) {
        return new Seating(seats, (int)
                participants.stream().filter(Participant::takesSeat).count());
    }
}
