package pl.wspolnie.practices.visit;

/**
 * Somebody who travels, for programs of those who may know.
 *
 * @param attended {@code null} as long as nobody wrote it down
 */
public record ParticipantView(
        long id,
        Side side,
        Long organisation,
        String represents,
        String name,
        String contact,
        String needs,
        boolean confirmed,
        Integer group,
        Boolean attended) {

    static ParticipantView of(Participant participant) {
        return new ParticipantView(
                participant.id(),
                participant.side(),
                participant.organisationId(),
                participant.represents(),
                participant.name(),
                participant.contact(),
                participant.needs(),
                participant.confirmed(),
                participant.group(),
                participant.attended());
    }
}
