package pl.wspolnie.evaluation.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The index of a year for programs.
 *
 * @param value the one number, 0 to 100; {@code null} until all areas are scored
 * @param rowVersion to be sent back with a change
 */
public record QualityView(
        long id,
        int year,
        Scale scale,
        Step step,
        BigDecimal value,
        List<Area> components,
        Long wave,
        LocalDate surveyFrom,
        LocalDate surveyTo,
        Integer surveyAnswers,
        String surveyResults,
        String meetingKind,
        Long meetingId,
        LocalDate meetingOn,
        String meetingPlace,
        Integer officials,
        Integer councillors,
        Integer organisations,
        String meetingNotes,
        String summary,
        LocalDate nextOn,
        Instant publishedAt,
        boolean invented,
        long rowVersion) {

    /** An area with its score. */
    public record Area(
            String code,
            String name,
            String explanation,
            BigDecimal weight,
            BigDecimal score,
            BigDecimal ofHundred,
            String reason,
            String barriers) {}

    public static QualityView of(QualityIndex index) {
        return new QualityView(
                index.id(),
                index.year(),
                index.scale(),
                index.step(),
                index.value().orElse(null),
                index.components().stream()
                        .map(component -> area(index.scale(), component))
                        .toList(),
                index.waveId(),
                index.surveyFrom(),
                index.surveyTo(),
                index.surveyAnswers(),
                index.surveyResults(),
                index.meetingKind(),
                index.meetingId(),
                index.meetingOn(),
                index.meetingPlace(),
                index.officials(),
                index.councillors(),
                index.organisations(),
                index.meetingNotes(),
                index.summary(),
                index.nextOn(),
                index.publishedAt(),
                index.invented(),
                index.rowVersion());
    }

    private static Area area(Scale scale, IndexComponent component) {
        return new Area(
                component.code(),
                component.name(),
                component.explanation(),
                component.weight(),
                component.score(),
                IndexFormula.ofHundred(scale, component).orElse(null),
                component.reason(),
                component.barriers());
    }
}
