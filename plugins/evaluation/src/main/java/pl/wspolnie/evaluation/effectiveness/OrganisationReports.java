package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Stale;
import pl.wspolnie.evaluation.show.Today;

/**
 * The reports on organisations. A draft is the office's; once it is shown, the organisation sees it and may comment; only
 * when it is published does everybody else.
 */
@ApplicationScoped
public class OrganisationReports {

    /** Who makes and publishes reports. */
    public static final String MANAGE = "evaluation.effectiveness.manage";

    /** Who comments on the report of an organisation. */
    public static final String COMMENT = "evaluation.effectiveness.comment";

    private final Records records;
    private final CurrentRequest request;
    private final Organisations organisations;
    private final Findings findings;
    private final Letting letting;
    private final Audit audit;
    private final Search search;
    private final Today today;

    protected OrganisationReports() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public OrganisationReports(
            Records records,
            CurrentRequest request,
            Organisations organisations,
            Findings findings,
            Letting letting,
            Audit audit,
            Search search,
            Today today) {
        this.records = records;
        this.request = request;
        this.organisations = organisations;
        this.findings = findings;
        this.letting = letting;
        this.audit = audit;
        this.search = search;
        this.today = today;
    }

    /** What everybody may read, the newest round first. */
    public List<OrganisationReport> published() {
        return records.list(
                OrganisationReport.class,
                "e.status = :published",
                "e.round.starts desc, e.organisationName",
                Map.of("published", ReportStatus.PUBLISHED));
    }

    /** What is shown to the reader before anybody else: reports on organisations that the reader has a mandate for. */
    public List<OrganisationReport> shownToReader() {
        var mine = mandates();
        return mine.isEmpty() ? List.of() : shownTo(mine);
    }

    private List<OrganisationReport> shownTo(List<Long> keys) {
        return records.list(
                OrganisationReport.class,
                "e.status = :shown and e.organisationId in :organisations",
                "e.commentUntil",
                Map.of("shown", ReportStatus.SHOWN, "organisations", keys));
    }

    /** Those that wait for comments, for everybody's own calendar. */
    public List<OrganisationReport> shown() {
        return records.list(OrganisationReport.class, "e.status = :shown", "", Map.of("shown", ReportStatus.SHOWN));
    }

    private List<Long> mandates() {
        return request.person().isEmpty()
                ? List.of()
                : organisations.ofCurrentPerson().stream().map(Organisation::id).toList();
    }

    /** @throws NotFound if there is none, or it is not for the reader yet */
    public OrganisationReport get(long id) {
        var report = records.get(OrganisationReport.class, id);
        if (!isPublicOrOwn(report) && !request.may(MANAGE)) {
            throw new NotFound("report " + id + " is not published");
        }
        return report;
    }

    private boolean isPublicOrOwn(OrganisationReport report) {
        return report.isPublished()
                || report.status() == ReportStatus.SHOWN && mandates().contains(report.organisationId());
    }

    /** Whether the reader may comment on it now. */
    public boolean mayComment(OrganisationReport report) {
        return report.status() == ReportStatus.SHOWN && isOpen(report) && request.may(COMMENT) && actsFor(report);
    }

    private boolean actsFor(OrganisationReport report) {
        return request.organisation()
                .map(organisation -> organisation.id() == report.organisationId())
                .orElse(false);
    }

    private boolean isOpen(OrganisationReport report) {
        return !today.day().isAfter(report.commentUntil());
    }

    /** Whether it may be published: the organisation has said what it wants to say, or its time is over. */
    public boolean mayBePublished(OrganisationReport report) {
        return report.status() == ReportStatus.SHOWN && (report.comment() != null || !isOpen(report));
    }

    /** Whether somebody is there to see it first. */
    public boolean hasReaders(OrganisationReport report) {
        return letting.hasReaders(report.organisationId());
    }

    /** @throws Conflict if it was changed meanwhile, or is shown already */
    @Transactional
    public OrganisationReport write(long id, WritingInput input) {
        var report = records.lock(OrganisationReport.class, id);
        Stale.refuse(report, input.rowVersion());
        report.write(input.assessment(), input.lines());
        records.flush();
        record("evaluation.effectiveness.written", report);
        return report;
    }

    /** Gathers again what the survey and other modules know. */
    @Transactional
    public OrganisationReport gather(long id) {
        var report = records.lock(OrganisationReport.class, id);
        report.gather(findings.of(report.round(), report.organisationId()));
        record("evaluation.effectiveness.gathered", report);
        return report;
    }

    /** Shows it to the organisation, and to nobody else, for its comment. */
    @Transactional
    public OrganisationReport show(long id) {
        var report = records.lock(OrganisationReport.class, id);
        if (report.assessment() == null) {
            throw new InvalidInput("assessment", "evaluation.effectiveness.fault.assessment");
        }
        var until = today.day().plusDays(report.round().commentDays());
        report.show(today.now(), request.person().map(Person::id).orElse(null), until);
        letting.shown(report);
        record("evaluation.effectiveness.shown", report);
        return report;
    }

    @Transactional
    public OrganisationReport takeBack(long id) {
        var report = records.lock(OrganisationReport.class, id);
        report.takeBack();
        record("evaluation.effectiveness.takenback", report);
        return report;
    }

    /**
     * Says what the organisation thinks of it; said again, the newer words count.
     *
     * @throws Forbidden if the reader does not act for that organisation
     * @throws Conflict if its time is over
     */
    @Transactional
    public OrganisationReport comment(long id, CommentInput input) {
        var report = records.lock(OrganisationReport.class, get(id).id());
        if (!actsFor(report)) {
            throw new Forbidden("report " + id + " is on another organisation");
        }
        if (report.status() != ReportStatus.SHOWN || !isOpen(report)) {
            throw new Conflict(Text.of("evaluation.effectiveness.conflict.late"));
        }
        report.comment(input.words(), today.now(), request.requirePerson().id());
        letting.commented(report);
        record("evaluation.effectiveness.commented", report);
        return report;
    }

    /** @throws Conflict if the organisation has not commented, and still may */
    @Transactional
    public OrganisationReport publish(long id) {
        var report = records.lock(OrganisationReport.class, id);
        if (report.status() == ReportStatus.SHOWN && !mayBePublished(report)) {
            throw new Conflict(Text.of("evaluation.effectiveness.conflict.early", report.commentUntil()));
        }
        report.publish(today.now());
        var organisation = report.organisationId();
        letting.published(
                report,
                published().stream()
                        .filter(one -> one.organisationId() == organisation)
                        .toList());
        record("evaluation.effectiveness.published", report);
        search.changed(EffectivenessSearch.KIND, id);
        return report;
    }

    private void record(String action, OrganisationReport report) {
        audit.record(action, "effectiveness/" + report.id(), Map.of("organisation", report.organisationId()));
    }
}
