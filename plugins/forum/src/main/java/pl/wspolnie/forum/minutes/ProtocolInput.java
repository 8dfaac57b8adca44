package pl.wspolnie.forum.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.wspolnie.forum.meeting.Hours;

/**
 * Minutes as an officer gives them, by form or as JSON.
 *
 * @param statutory {@code null} where the body has no fixed members
 * @param attendance who was there, by role
 * @param items in the order of the agenda
 * @param reason why published minutes are corrected
 * @param rowVersion the version that was edited
 */
public record ProtocolInput(
        @Size(max = 200) String chair,
        @Size(max = 200) String minuteTaker,

        @Pattern(regexp = Hours.PATTERN, message = "forum.fault.hour")
        String opened,

        @Pattern(regexp = Hours.PATTERN, message = "forum.fault.hour")
        String closed,

        @Size(max = 300) String place,
        @Min(1) @Max(1000) Integer statutory,
        @NotNull @Min(0) @Max(10_000) Integer present,
        @NotNull @Min(0) @Max(10_000) Integer absent,
        @NotNull @Min(0) @Max(1000) Integer quorumNeeded,
        @NotBlank @Size(max = 8000) String attendance,
        @Size(max = 4000) String opening,
        @Valid @Size(max = 60) List<ProtocolItemInput> items,
        @Size(max = 4000) String closing,
        @Size(max = 1000) String reason,
        Long rowVersion) {

    /** The present state of minutes, to be edited. */
    static ProtocolInput of(Protocol protocol, List<ProtocolItem> items) {
        return new ProtocolInput(
                protocol.chair(),
                protocol.minuteTaker(),
                protocol.opened(),
                protocol.closed(),
                protocol.place(),
                protocol.statutory(),
                protocol.present(),
                protocol.absent(),
                protocol.quorumNeeded(),
                protocol.attendance(),
                protocol.opening(),
                items.stream().map(ProtocolItemInput::of).toList(),
                protocol.closing(),
                null,
                protocol.rowVersion());
    }

    List<ProtocolItemInput> givenItems() {
        return items == null ? List.of() : items;
    }
}
