package pl.wspolnie.evaluation.indicator;

import java.time.LocalDate;

/**
 * A programme for programs.
 *
 * @param rowVersion to be sent back with a change
 */
public record ProgrammeView(
        long id,
        String name,
        ProgrammeKind kind,
        String purpose,
        LocalDate starts,
        LocalDate ends,
        Long project,
        boolean published,
        boolean invented,
        long rowVersion) {

    public static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id(),
                programme.name(),
                programme.kind(),
                programme.purpose(),
                programme.starts(),
                programme.ends(),
                programme.projectId(),
                programme.published(),
                programme.invented(),
                programme.rowVersion());
    }
}
