package pl.wspolnie.evaluation.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An evaluation report for programs, with its questions and recommendations.
 *
 * @param rowVersion to be sent back with a change
 */
public record ReportView(
        long id,
        String title,
        ReportKind kind,
        Long programme,
        String subject,
        String method,
        LocalDate starts,
        LocalDate ends,
        String summary,
        List<ExpertInput> experts,
        List<QuestionView> questions,
        List<RecommendationView> recommendations,
        ReportState state,
        int version,
        Instant publishedAt,
        boolean invented,
        long rowVersion) {

    /** A question with its answer. */
    public record QuestionView(
            long id,
            Criterion criterion,
            String wording,
            String finding,
            List<EvidenceView> evidence,
            long rowVersion) {

        static QuestionView of(Question question) {
            return new QuestionView(
                    question.id(),
                    question.criterion(),
                    question.wording(),
                    question.finding(),
                    question.evidence().stream()
                            .map(evidence -> new EvidenceView(evidence.kind(), evidence.evidenceId(), evidence.title()))
                            .toList(),
                    question.rowVersion());
        }
    }

    /** What an answer rests on. */
    public record EvidenceView(String kind, long id, String title) {}

    static ReportView of(Report report, List<Question> questions, List<RecommendationView> recommendations) {
        return new ReportView(
                report.id(),
                report.title(),
                report.kind(),
                report.programme() == null ? null : report.programme().id(),
                report.subject(),
                report.method(),
                report.starts(),
                report.ends(),
                report.summary(),
                report.experts().stream().map(ExpertInput::of).toList(),
                questions.stream().map(QuestionView::of).toList(),
                recommendations,
                report.state(),
                report.version(),
                report.publishedAt(),
                report.invented(),
                report.rowVersion());
    }
}
