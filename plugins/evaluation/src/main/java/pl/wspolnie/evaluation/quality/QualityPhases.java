package pl.wspolnie.evaluation.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.api.web.Phase;

/** The steps of a year, for the component {@code ui/phases}. */
public final class QualityPhases {

    private QualityPhases() {}

    public static List<Phase> of(QualityIndex index, Page page) {
        return Arrays.stream(Step.values())
                .map(step -> new Phase(
                        page.text("evaluation.quality.step." + step.code()),
                        when(index, step, page),
                        state(index, step)))
                .toList();
    }

    private static Phase.State state(QualityIndex index, Step step) {
        int order = step.compareTo(index.step());
        if (order < 0 || index.isPublished()) {
            return Phase.State.PAST;
        }
        return order == 0 ? Phase.State.NOW : Phase.State.AHEAD;
    }

    private static String when(QualityIndex index, Step step, Page page) {
        return switch (step) {
            case SURVEY -> span(index.surveyFrom(), index.surveyTo(), page);
            case MEETING -> index.meetingOn() == null ? "" : page.date(index.meetingOn());
            case SCORES -> "";
            case PUBLISHED -> index.publishedAt() == null ? "" : page.date(index.publishedAt());
        };
    }

    private static String span(LocalDate from, LocalDate to, Page page) {
        return from == null || to == null ? "" : page.text("evaluation.indicator.span", page.date(from), page.date(to));
    }
}
