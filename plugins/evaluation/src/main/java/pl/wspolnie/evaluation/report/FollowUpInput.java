package pl.wspolnie.evaluation.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was done about a recommendation.
 *
 * @param status what the recommendation becomes
 */
public record FollowUpInput(
        @NotNull LocalDate day,
        @NotNull RecommendationStatus status,
        @NotBlank @Size(max = 2000) String note) {}
