package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.search.References;
import pl.wspolnie.evaluation.show.Stale;

/** The questions of reports, their answers, and what the answers rest on. */
@ApplicationScoped
public class Questions {

    private static final int LONGEST_TITLE = 300;

    private final Records records;
    private final References references;
    private final Audit audit;

    protected Questions() {
        this(null, null, null);
    }

    @Inject
    public Questions(Records records, References references, Audit audit) {
        this.records = records;
        this.references = references;
        this.audit = audit;
    }

    /** Criterion by criterion, in the order in which they were asked. */
    public List<Question> of(Report report) {
        return records.list(Question.class, "e.report = :report", "", Map.of("report", report)).stream()
                .sorted(Comparator.comparing(Question::criterion).thenComparing(Question::id))
                .toList();
    }

    List<Recommendation> recommendations(Report report) {
        return records.list(Recommendation.class, "e.report = :report", "", Map.of("report", report));
    }

    /** What a piece of evidence is now; empty if it is gone, not public, or its module is off. */
    public Optional<Reference> find(Evidence evidence) {
        return references.find(evidence.kind(), evidence.evidenceId());
    }

    public Question get(long id) {
        return records.get(Question.class, id);
    }

    @Transactional
    public Question add(long reportId, QuestionInput input) {
        var report = open(reportId);
        var question = new Question(report, input);
        records.add(question);
        records.flush();
        record("evaluation.report.asked", report);
        return question;
    }

    /** @throws pl.wspolnie.api.error.Conflict if the report is published, or the question was changed meanwhile */
    @Transactional
    public Question change(long id, QuestionInput input) {
        var question = lock(id);
        Stale.refuse(question, input.rowVersion());
        question.change(input);
        records.flush();
        record("evaluation.report.asked", question.report());
        return question;
    }

    @Transactional
    public Report remove(long id) {
        var question = lock(id);
        records.remove(question);
        record("evaluation.report.dropped", question.report());
        return question.report();
    }

    /** Rests the answer on something that everybody can see. */
    @Transactional
    public Question rest(long id, String kind, long found) {
        var question = lock(id);
        var reference = references.find(kind, found).orElseThrow(() -> new NotFound(kind + " " + found));
        var title = reference.title();
        question.rest(
                new Evidence(kind, found, title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title));
        record("evaluation.report.proved", question.report());
        return question;
    }

    @Transactional
    public Question drop(long id, String kind, long found) {
        var question = lock(id);
        question.drop(kind, found);
        record("evaluation.report.proved", question.report());
        return question;
    }

    private Question lock(long id) {
        open(get(id).report().id());
        return records.lock(Question.class, id);
    }

    private Report open(long id) {
        var report = records.lock(Report.class, id);
        report.touch();
        return report;
    }

    private void record(String action, Report report) {
        audit.record(action, "report/" + report.id(), Map.of("title", report.title()));
    }
}
