package pl.wspolnie.forum.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A body as an officer gives it, by form or as JSON.
 *
 * @param kind a code of {@link Kinds#bodies}
 * @param kindName what the municipality calls it, or {@code null}
 * @param quorumNumber per cent or a count, where the rule asks for one
 * @param statutoryNumber {@code null} for as many as there are members
 * @param meetingsBefore how many meetings it had before they were kept here
 * @param project with whose partners it is shared, or {@code null}
 * @param rowVersion the version that was edited; {@code null} for a new body
 */
public record BodyInput(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 20) String kind,
        @Size(max = 100) String kindName,
        @NotBlank @Size(max = 4000) String purpose,
        @Size(max = 500) String legalBasis,
        boolean openToAll,
        @NotNull Electorate electorate,
        @NotNull QuorumRule quorumRule,
        @Min(1) @Max(1000) Integer quorumNumber,
        @Min(1) @Max(1000) Integer statutoryNumber,
        @Min(1) @Max(20) Integer termYears,
        @Min(0) @Max(3000) Integer meetingsBefore,
        LocalDate dissolvedOn,
        Long project,
        Long rowVersion) {

    /** A body's present state, to be edited. */
    static BodyInput of(Body body) {
        var quorum = body.quorum();
        return new BodyInput(
                body.name(),
                body.kind(),
                body.kindName(),
                body.purpose(),
                body.legalBasis(),
                body.openToAll(),
                body.electorate(),
                quorum.rule(),
                quorum.number() == 0 ? null : quorum.number(),
                body.statutoryNumber(),
                body.termYears(),
                body.meetingsBefore(),
                body.dissolvedOn(),
                body.projectId(),
                body.rowVersion());
    }
}
