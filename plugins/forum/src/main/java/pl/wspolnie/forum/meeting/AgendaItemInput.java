package pl.wspolnie.forum.meeting;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An item of the agenda in the form of a meeting; a row without a title is none.
 *
 * @param id of the item that is changed, or {@code null} for a new one
 * @param begins the hour, for instance 10:15
 */
public record AgendaItemInput(
        Long id,

        @Pattern(regexp = Hours.PATTERN, message = "forum.fault.hour")
        String begins,

        @Size(max = 300) String title,
        @Size(max = 300) String speakers,
        @Size(max = 2000) String description) {

    boolean isBlank() {
        return title == null || title.isBlank();
    }

    /** Whether something was typed though the title is missing. */
    boolean isNameless() {
        return isBlank() && (begins != null || speakers != null || description != null);
    }

    static AgendaItemInput of(AgendaItem item) {
        return new AgendaItemInput(item.id(), item.begins(), item.title(), item.speakers(), item.description());
    }
}
