package pl.wspolnie.evaluation.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An expert as the office gives it: a role, not a name. */
public record ExpertInput(
        @NotBlank @Size(max = 200) String role,
        @Size(max = 300) String field,
        @NotBlank @Size(max = 1000) String independence,
        LocalDate declaredOn) {

    static ExpertInput of(Expert expert) {
        return new ExpertInput(expert.role(), expert.field(), expert.independence(), expert.declaredOn());
    }
}
