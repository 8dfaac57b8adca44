package pl.wspolnie.evaluation.report;

import jakarta.validation.constraints.Size;

/** @param reason what was changed and why; needed for all versions but the first */
public record PublishInput(@Size(max = 500) String reason) {}
