package pl.wspolnie.evaluation.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An evaluation report as its authors give it, without its questions and recommendations.
 *
 * @param programme the key of the programme that is evaluated, or {@code null}
 * @param subject what is evaluated and why
 * @param starts the first day of the evaluation
 * @param ends its last day
 */
public record ReportInput(
        @NotBlank @Size(max = 200) String title,
        @NotNull ReportKind kind,
        Long programme,
        @NotBlank @Size(max = 2000) String subject,
        @Size(max = 4000) String method,
        LocalDate starts,
        LocalDate ends,
        @Size(max = 4000) String summary,
        @Valid @Size(max = 20) List<ExpertInput> experts,
        Long rowVersion) {

    public ReportInput {
        experts = experts == null ? List.of() : List.copyOf(experts);
    }

    static ReportInput of(Report report) {
        return new ReportInput(
                report.title(),
                report.kind(),
                report.programme() == null ? null : report.programme().id(),
                report.subject(),
                report.method(),
                report.starts(),
                report.ends(),
                report.summary(),
                report.experts().stream().map(ExpertInput::of).toList(),
                report.rowVersion());
    }
}
