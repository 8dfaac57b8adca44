package pl.wspolnie.forum.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where a meeting's recording is.
 *
 * @param link an address, or {@code null} to take it away
 * @param chapters where each item of the agenda begins
 */
public record RecordingInput(
        @Size(max = 500) String link, @Valid @Size(max = 60) List<Chapter> chapters) {

    /** @param at for instance 1:02:03, or {@code null} */
    public record Chapter(
            Long item,

            @Pattern(regexp = Hours.OFFSET, message = "forum.fault.offset")
            String at) {}

    static RecordingInput of(Meeting meeting, List<AgendaItem> items) {
        return new RecordingInput(
                meeting.recordingLink(),
                items.stream()
                        .map(item -> new Chapter(
                                item.id(),
                                item.recordingSecond() == null ? null : Hours.offset(item.recordingSecond())))
                        .toList());
    }
}
