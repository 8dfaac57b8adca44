package pl.wspolnie.evaluation.report;

import java.time.Instant;

/** A published version of a report for programs. */
public record VersionView(long report, int number, Instant publishedAt, String reason, String words) {

    static VersionView of(ReportVersion version) {
        return new VersionView(
                version.reportId(), version.number(), version.publishedAt(), version.reason(), version.words());
    }
}
