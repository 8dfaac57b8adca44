package pl.wspolnie.evaluation.effectiveness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.evaluation.show.Numbers;

/**
 * A report on an organisation for programs. Persons are not named.
 *
 * @param rowVersion to be sent back with a change
 */
public record EffectivenessView(
        long id,
        long round,
        String roundName,
        long organisation,
        String organisationName,
        ReportStatus status,
        String assessment,
        List<Line> lines,
        LocalDate commentUntil,
        String comment,
        Instant commentedAt,
        Instant publishedAt,
        boolean invented,
        long rowVersion) {

    /** One thing that the report says; {@code amount} is {@code null} where there is no data. */
    public record Line(
            LineKind kind,
            String label,
            String labelEn,
            BigDecimal amount,
            String unit,
            String unitEn,
            Integer answers,
            LocalDate on) {}

    public static EffectivenessView of(OrganisationReport report) {
        return new EffectivenessView(
                report.id(),
                report.round().id(),
                report.round().name(),
                report.organisationId(),
                report.organisationName(),
                report.status(),
                report.assessment(),
                report.lines().stream().map(EffectivenessView::line).toList(),
                report.commentUntil(),
                report.comment(),
                report.commentedAt(),
                report.publishedAt(),
                report.invented(),
                report.rowVersion());
    }

    private static Line line(ReportLine line) {
        return new Line(
                line.kind(),
                line.label().pl(),
                line.label().en(),
                Numbers.plain(line.amount()),
                line.unit().pl(),
                line.unit().en(),
                line.answers(),
                line.on());
    }
}
