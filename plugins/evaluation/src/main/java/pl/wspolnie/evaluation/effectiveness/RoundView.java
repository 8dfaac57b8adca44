package pl.wspolnie.evaluation.effectiveness;

import java.time.LocalDate;

/**
 * A round of reports for programs.
 *
 * @param rowVersion to be sent back with a change
 */
public record RoundView(
        long id,
        String name,
        Long wave,
        LocalDate starts,
        LocalDate ends,
        int commentDays,
        String method,
        boolean invented,
        long rowVersion) {

    public static RoundView of(Round round) {
        return new RoundView(
                round.id(),
                round.name(),
                round.waveId(),
                round.starts(),
                round.ends(),
                round.commentDays(),
                round.method(),
                round.invented(),
                round.rowVersion());
    }
}
