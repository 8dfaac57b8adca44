package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.evaluation.indicator.Programme;
import pl.wspolnie.evaluation.indicator.Programmes;
import pl.wspolnie.evaluation.show.Stale;
import pl.wspolnie.evaluation.show.Today;

/** The evaluation reports. Everybody reads published versions; the office also what is being written. */
@ApplicationScoped
public class Reports {

    /** Who writes and publishes reports. */
    public static final String MANAGE = "evaluation.report.manage";

    private final Records records;
    private final CurrentRequest request;
    private final Programmes programmes;
    private final Questions questions;
    private final ReportWords words;
    private final Reminders reminders;
    private final ReportLetters letters;
    private final Audit audit;
    private final Search search;
    private final Today today;

    protected Reports() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Reports(
            Records records,
            CurrentRequest request,
            Programmes programmes,
            Questions questions,
            ReportWords words,
            Reminders reminders,
            ReportLetters letters,
            Audit audit,
            Search search,
            Today today) {
        this.records = records;
        this.request = request;
        this.programmes = programmes;
        this.questions = questions;
        this.words = words;
        this.reminders = reminders;
        this.letters = letters;
        this.audit = audit;
        this.search = search;
        this.today = today;
    }

    /** What the reader may see, the newest first. */
    public List<Report> all() {
        return records.list(Report.class, "", "e.id desc", Map.of()).stream()
                .filter(this::isShown)
                .toList();
    }

    /** @throws NotFound if there is none, or nothing of it is published */
    public Report get(long id) {
        var report = records.get(Report.class, id);
        if (!isShown(report)) {
            throw new NotFound("report " + id + " is not published");
        }
        return report;
    }

    /** @throws NotFound if the reader sees the published versions alone, and it is being changed */
    public Report current(long id) {
        var report = get(id);
        if (!showsCurrent(report)) {
            throw new NotFound("report " + id + " is being changed");
        }
        return report;
    }

    private boolean isShown(Report report) {
        return report.isPublic() || request.may(MANAGE);
    }

    /** Whether the reader sees it as it stands, and not its last published version alone. */
    public boolean showsCurrent(Report report) {
        return report.state() == ReportState.PUBLISHED || request.may(MANAGE);
    }

    /** The programmes that a report may be about. */
    public List<Programme> programmes() {
        return programmes.all();
    }

    /** The published versions, the newest first. */
    public List<ReportVersion> versions(Report report) {
        return records.list(
                ReportVersion.class, "e.reportId = :report", "e.number desc", Map.of("report", report.id()));
    }

    /** @throws NotFound if there is no such version */
    public ReportVersion version(Report report, int number) {
        return versions(report).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of report " + report.id()));
    }

    @Transactional
    public Report add(ReportInput input) {
        var report = new Report(input, programme(input));
        records.add(report);
        records.flush();
        record("evaluation.report.added", report);
        return report;
    }

    /** @throws pl.wspolnie.api.error.Conflict if it is published, or was changed meanwhile */
    @Transactional
    public Report change(long id, ReportInput input) {
        var report = records.lock(Report.class, id);
        Stale.refuse(report, input.rowVersion());
        report.requireOpen();
        report.change(input, programme(input));
        records.flush();
        record("evaluation.report.changed", report);
        return report;
    }

    /**
     * Shows it to everybody, keeps its words as a version, and lets those know who have to do something.
     *
     * @throws InvalidInput if a question has no answer, or a new version no reason
     */
    @Transactional
    public Report publish(long id, PublishInput input) {
        var report = records.lock(Report.class, id);
        report.requireOpen();
        var asked = questions.of(report);
        InvalidInput.ifAny(faults(report, asked, input));
        report.publish(today.now());
        var recommended = questions.recommendations(report);
        records.add(new ReportVersion(report, input.reason(), words.of(report, asked, recommended)));
        recommended.stream().filter(Recommendation::isWaiting).forEach(reminders::given);
        records.flush();
        record("evaluation.report.published", report);
        search.changed(ReportSearch.KIND, id);
        letters.published(report, input.reason());
        return report;
    }

    private static List<Fault> faults(Report report, List<Question> asked, PublishInput input) {
        var faults = new ArrayList<Fault>();
        if (asked.isEmpty()) {
            faults.add(Fault.of("", "evaluation.report.fault.noquestion"));
        }
        long open =
                asked.stream().filter(question -> question.finding() == null).count();
        if (open > 0) {
            faults.add(Fault.of("", "evaluation.report.fault.nofinding", open));
        }
        if (report.experts().isEmpty()) {
            faults.add(Fault.of("", "evaluation.report.fault.noexpert"));
        }
        if (report.isPublic() && input.reason() == null) {
            faults.add(Fault.of("reason", "evaluation.report.fault.noreason"));
        }
        return faults;
    }

    /** Opens a published report to be changed; everybody reads the last version meanwhile. */
    @Transactional
    public Report revise(long id) {
        var report = records.lock(Report.class, id);
        report.revise();
        record("evaluation.report.reopened", report);
        return report;
    }

    private Programme programme(ReportInput input) {
        if (input.ends() != null && input.starts() != null && input.ends().isBefore(input.starts())) {
            throw new InvalidInput("ends", "evaluation.indicator.fault.ends");
        }
        if (input.programme() == null) {
            return null;
        }
        return programmes().stream()
                .filter(programme -> programme.id().equals(input.programme()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("programme", "evaluation.indicator.fault.choice"));
    }

    private void record(String action, Report report) {
        audit.record(action, "report/" + report.id(), Map.of("title", report.title()));
    }
}
