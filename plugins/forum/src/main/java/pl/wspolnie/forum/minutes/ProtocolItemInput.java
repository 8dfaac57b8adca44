package pl.wspolnie.forum.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An item of minutes in the form. */
public record ProtocolItemInput(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 8000) String course) {

    static ProtocolItemInput of(ProtocolItem item) {
        return new ProtocolItemInput(item.title(), item.course());
    }
}
