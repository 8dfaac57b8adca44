package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A note of a participant.
 *
 * @param idea what could be taken over at home
 */
public record NoteInput(
        @NotBlank @Size(max = 4000) String body,
        @Size(max = 1000) String idea,
        Long rowVersion) {

    static NoteInput of(Note note) {
        return new NoteInput(note.body(), note.idea(), note.rowVersion());
    }
}
