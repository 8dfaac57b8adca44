package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.evaluation.show.Today;

/** Gathers what pages show of a report. */
@ApplicationScoped
public class ReportContents {

    private final Reports reports;
    private final Questions questions;
    private final Recommendations recommendations;
    private final Differences differences;
    private final Today today;

    protected ReportContents() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReportContents(
            Reports reports,
            Questions questions,
            Recommendations recommendations,
            Differences differences,
            Today today) {
        this.reports = reports;
        this.questions = questions;
        this.recommendations = recommendations;
        this.differences = differences;
        this.today = today;
    }

    /**
     * A piece of evidence.
     *
     * @param reference what it is now; {@code null} if it is gone, not public, or its module is off
     */
    public record Proof(Evidence evidence, Reference reference) {}

    /** A question with what its answer rests on. */
    public record Asked(Question question, List<Proof> proofs) {}

    /** A recommendation with what was done. */
    public record Recommended(Recommendation recommendation, List<FollowUp> notes, boolean late) {}

    /** A report as it stands. */
    public record Whole(
            Report report, List<Asked> questions, List<Recommended> recommendations, List<ReportVersion> versions) {

        /** The questions of one criterion. */
        public List<Asked> questions(Criterion criterion) {
            return questions.stream()
                    .filter(asked -> asked.question().criterion() == criterion)
                    .toList();
        }
    }

    /**
     * A published version.
     *
     * @param before the version before it, or {@code null}
     * @param changes how its words differ from those of the version before; empty for the first
     */
    public record Published(
            Report report,
            ReportVersion version,
            ReportVersion before,
            List<Differences.Part> changes,
            List<ReportVersion> versions) {}

    Whole whole(Report report) {
        return new Whole(
                report,
                questions.of(report).stream().map(this::asked).toList(),
                recommendations.of(report).stream().map(this::recommended).toList(),
                reports.versions(report));
    }

    private Asked asked(Question question) {
        var proofs = question.evidence().stream()
                .map(evidence -> new Proof(evidence, questions.find(evidence).orElse(null)))
                .toList();
        return new Asked(question, proofs);
    }

    Recommended recommended(Recommendation recommendation) {
        return new Recommended(recommendation, recommendations.notes(recommendation), recommendation.isLate(today()));
    }

    LocalDate today() {
        return today.day();
    }

    /** @throws NotFound if there is no such version */
    Published version(Report report, int number) {
        var version = reports.version(report, number);
        var before = number > 1 ? reports.version(report, number - 1) : null;
        var changes =
                before == null ? List.<Differences.Part>of() : differences.between(before.words(), version.words());
        return new Published(report, version, before, changes, reports.versions(report));
    }
}
