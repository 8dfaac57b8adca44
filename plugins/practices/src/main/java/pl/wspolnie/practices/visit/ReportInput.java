package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is to be drawn from a visit.
 *
 * @param publish whether everybody may read the report from now on
 */
public record ReportInput(@NotBlank @Size(max = 8000) String conclusions, boolean publish, Long rowVersion) {}
