package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import pl.wspolnie.forum.standard.text.Piece;

/**
 * What somebody without an account remarks.
 *
 * @param name the name to show, of a person or an organisation; {@code null} for none
 * @param email where the answer is sent; {@code null} for nowhere
 */
public record GuestInput(
        @NotBlank @Size(max = 4000) String content,
        @Size(max = Piece.LONGEST) String proposed,
        @Size(max = 120) String name,
        @Email @Size(max = 254) String email) {

    RemarkInput remark() {
        return new RemarkInput(content, proposed, name != null);
    }
}
