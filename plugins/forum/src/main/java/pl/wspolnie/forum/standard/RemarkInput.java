package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import pl.wspolnie.forum.standard.text.Piece;

/**
 * What somebody with an account remarks.
 *
 * @param content the remark, or the reason for a proposal
 * @param proposed the wording that is proposed, or {@code null} for a remark alone
 * @param named whether a resident's name is shown; an organisation's always is
 */
public record RemarkInput(
        @NotBlank @Size(max = 4000) String content,
        @Size(max = Piece.LONGEST) String proposed,
        boolean named) {

    /** A wording that nobody changed is no proposal. */
    RemarkInput unless(String present) {
        return proposed != null && proposed.replace("\r\n", "\n").strip().equals(present.strip())
                ? new RemarkInput(content, null, named)
                : this;
    }
}
