package pl.wspolnie.evaluation.effectiveness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The office's part of a report.
 *
 * @param assessment what the office says of the organisation; needed before it is shown
 * @param activities what the organisation did
 */
public record WritingInput(
        @Size(max = 4000) String assessment,
        @Valid @Size(max = 60) List<ActivityInput> activities,
        Long rowVersion) {

    public WritingInput {
        activities = activities == null ? List.of() : List.copyOf(activities);
    }

    static WritingInput of(OrganisationReport report) {
        var activities = report.lines(LineKind.ACTIVITY).stream()
                .map(line -> new ActivityInput(line.label().pl(), line.on()))
                .toList();
        return new WritingInput(report.assessment(), activities, report.rowVersion());
    }

    List<ReportLine> lines() {
        return activities.stream()
                .map(activity -> ReportLine.activity(activity.label(), activity.on()))
                .toList();
    }
}
