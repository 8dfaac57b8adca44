package pl.wspolnie.forum.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import pl.wspolnie.forum.body.Warsaw;

/**
 * A meeting as an officer gives it, by form or as JSON; times are those of Warsaw.
 *
 * @param kind a code of {@link pl.wspolnie.forum.body.Kinds#meetings}
 * @param latitude in Poland, with the longitude or not at all
 * @param seats for those who are no members; {@code null} for as many as want
 * @param registrationUntil {@code null} for until it begins
 * @param rowVersion the version that was edited; {@code null} for a new meeting
 */
public record MeetingInput(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20) String kind,
        @Size(max = 4000) String description,
        @NotNull LocalDateTime starts,
        @NotNull LocalDateTime ends,
        @Size(max = 300) String place,
        @DecimalMin("49.0") @DecimalMax("54.9") BigDecimal latitude,
        @DecimalMin("14.1") @DecimalMax("24.2") BigDecimal longitude,
        @Size(max = 500) String onlineLink,
        @Min(1) @Max(100_000) Integer seats,
        LocalDateTime registrationUntil,
        @Valid @Size(max = 60) List<AgendaItemInput> items,
        Long rowVersion) {

    /** A meeting's present state, to be edited. */
    static MeetingInput of(Meeting meeting, List<AgendaItem> items) {
        return new MeetingInput(
                meeting.title(),
                meeting.kind(),
                meeting.description(),
                Warsaw.local(meeting.startsAt()),
                Warsaw.local(meeting.endsAt()),
                meeting.place(),
                meeting.latitude(),
                meeting.longitude(),
                meeting.onlineLink(),
                meeting.seats(),
                Warsaw.local(meeting.registrationUntil()),
                items.stream().map(AgendaItemInput::of).toList(),
                meeting.rowVersion());
    }

    /** The rows that were filled in. */
    List<AgendaItemInput> givenItems() {
        return items == null
                ? List.of()
                : items.stream().filter(item -> !item.isBlank()).toList();
    }
}
