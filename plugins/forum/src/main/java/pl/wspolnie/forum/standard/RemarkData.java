package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.privacy.PersonalData;

/**
 * What a person said of documents, supported, and answered as an officer. Erasing takes the name off; remarks stay, since
 * the municipality has to tell what it did with them. Each municipality erases what was written under its own path.
 */
@ApplicationScoped
public class RemarkData implements PersonalData {

    private final Records records;
    private final CurrentRequest request;
    private final Audit audit;

    protected RemarkData() {
        this(null, null, null);
    }

    @Inject
    public RemarkData(Records records, CurrentRequest request, Audit audit) {
        this.records = records;
        this.request = request;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "remarks";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        var rows = new ArrayList<Map<String, Object>>();
        remarks(person).forEach(remark -> rows.add(row(remark)));
        supports(person).forEach(support -> rows.add(Map.of("supports remark", support.remarkId())));
        answers(person)
                .forEach(answer -> rows.add(Map.of(
                        "answered remark",
                        answer.remarkId(),
                        "reason",
                        answer.reason(),
                        "answered at",
                        answer.answeredAt())));
        return rows;
    }

    private static Map<String, Object> row(Remark remark) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", remark.kind().name());
        row.put("made at", remark.madeAt());
        row.put("place", remark.place());
        row.put("content", remark.content());
        row.put("proposed wording", Objects.requireNonNullElse(remark.proposed(), ""));
        row.put("shown as", Objects.requireNonNullElse(remark.signature(), ""));
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var remarks = remarks(person);
        var supports = supports(person);
        var answers = answers(person);
        remarks.forEach(Remark::forgetAuthor);
        supports.forEach(records::remove);
        answers.forEach(Answer::forgetOfficer);
        return told(remarks.size() + supports.size() + answers.size());
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
                Remark.class,
                "e.municipalityId = :here and e.madeAt < :before and (e.authorId is not null or e.email is not null"
                        + " or (e.signature is not null and e.organisationId is null))",
                "",
                Map.of("here", here(), "before", before));
        old.forEach(Remark::forgetAuthor);
        return told(old.size());
    }

    private int told(int count) {
        if (count > 0) {
            audit.record("forum.remark.forgotten", "remarks", Map.of("count", count));
        }
        return count;
    }

    private List<Remark> remarks(long person) {
        return records.list(Remark.class, "e.municipalityId = :here and e.authorId = :person", "", parameters(person));
    }

    private List<Support> supports(long person) {
        return records.list(Support.class, "e.municipalityId = :here and e.personId = :person", "", parameters(person));
    }

    private List<Answer> answers(long person) {
        return records.list(
                Answer.class, "e.municipalityId = :here and e.answeredBy = :person", "", parameters(person));
    }

    private Map<String, Object> parameters(long person) {
        return Map.of("here", here(), "person", person);
    }

    private long here() {
        return request.municipality().id();
    }
}
