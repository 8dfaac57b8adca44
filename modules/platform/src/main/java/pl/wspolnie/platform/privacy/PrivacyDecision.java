package pl.wspolnie.platform.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * What a municipality decides on a kind of personal data.
 *
 * @param months for how long it is kept; {@code null} as the module would, 0 until somebody asks for erasure
 * @param clause the information clause in Polish; empty for the generated one
 * @param clauseEnglish the same in English; where it is empty the Polish words stand
 */
public record PrivacyDecision(
        @PositiveOrZero @Max(1200) Integer months,
        @Size(max = 10_000) String clause,
        @Size(max = 10_000) String clauseEnglish) {

    static final PrivacyDecision NONE = new PrivacyDecision(null, "", "");
}
