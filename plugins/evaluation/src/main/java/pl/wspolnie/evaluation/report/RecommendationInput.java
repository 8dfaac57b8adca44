package pl.wspolnie.evaluation.report;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A recommendation as the report's authors give it.
 *
 * @param wording what should be done
 * @param responsible who does it, by role
 * @param email of the account of whoever is reminded, or {@code null} for nobody
 */
public record RecommendationInput(
        @NotBlank @Size(max = 2000) String conclusion,
        @NotBlank @Size(max = 2000) String wording,
        @NotBlank @Size(max = 200) String responsible,
        @Email @Size(max = 254) String email,
        @NotNull LocalDate dueOn,
        Long rowVersion) {

    static RecommendationInput of(Recommendation recommendation, String email) {
        return new RecommendationInput(
                recommendation.conclusion(),
                recommendation.wording(),
                recommendation.responsible(),
                email,
                recommendation.dueOn(),
                recommendation.rowVersion());
    }
}
