package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How a version was adopted.
 *
 * @param body the key of the body that did it, or {@code null} if the forum does not know it
 * @param meeting the key of the body's meeting, or {@code null}
 * @param adoptedBy in words, which body or office did it; {@code null} for the body's name
 * @param resolution the number of the resolution or order, or {@code null}
 * @param inForceFrom the first day in force; {@code null} for the day of adoption
 * @param inForceTo the last day in force; {@code null} for no end
 * @param rowVersion the version that the editor saw
 */
public record AdoptionInput(
        @NotNull LocalDate adoptedOn,
        Long body,
        Long meeting,
        @Size(max = 300) String adoptedBy,
        @Size(max = 200) String resolution,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        @NotNull Long rowVersion) {

    /** What is known of it, to be edited. */
    static AdoptionInput of(Version version) {
        return new AdoptionInput(
                version.adoptedOn(),
                version.bodyId(),
                version.meetingId(),
                version.adoptedBy(),
                version.resolution(),
                version.inForceFrom(),
                version.inForceTo(),
                version.rowVersion());
    }
}
