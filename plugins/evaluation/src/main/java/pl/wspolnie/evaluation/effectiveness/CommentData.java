package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;

/** Who commented on a report in an organisation's name, and who showed it. The comment itself is the organisation's. */
@ApplicationScoped
public class CommentData implements PersonalData {

    private final Records records;
    private final Audit audit;

    protected CommentData() {
        this(null, null);
    }

    @Inject
    public CommentData(Records records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "comments";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(report -> row(report, person)).toList();
    }

    private static Map<String, Object> row(OrganisationReport report, long person) {
        var row = new LinkedHashMap<String, Object>();
        row.put("organisation", report.organisationName());
        row.put("round", report.round().name());
        if (report.commentedBy() != null && report.commentedBy() == person) {
            row.put("commented", report.commentedAt());
            row.put("comment", report.comment());
        }
        if (report.shownBy() != null && report.shownBy() == person) {
            row.put("shown", report.shownAt());
        }
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        found.forEach(report -> report.forget(person));
        if (!found.isEmpty()) {
            audit.record("evaluation.effectiveness.forgotten", "effectiveness", Map.of("count", found.size()));
        }
        return found.size();
    }

    /** Five years, as offices keep such files (kategoria B5). */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                OrganisationReport.class,
                "(e.commentedBy is not null or e.shownBy is not null) and e.publishedAt < :before",
                "",
                Map.of("before", before));
        old.forEach(OrganisationReport::forgetPersons);
        return old.size();
    }

    private List<OrganisationReport> of(long person) {
        return records.list(
                OrganisationReport.class,
                "e.commentedBy = :person or e.shownBy = :person",
                "",
                Map.of("person", person));
    }
}
