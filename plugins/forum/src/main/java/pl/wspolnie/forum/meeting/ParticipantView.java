package pl.wspolnie.forum.meeting;

/** Somebody on a meeting's list, for the office's programs and for the person. */
public record ParticipantView(
        long id,
        Standing standing,
        String name,
        String email,
        Long member,
        Long organisation,
        String organisationName,
        boolean present) {

    static ParticipantView of(Participant participant) {
        return new ParticipantView(
                participant.id(),
                participant.standing(),
                participant.name(),
                participant.email(),
                participant.memberId(),
                participant.organisationId(),
                participant.organisationName(),
                participant.present());
    }
}
