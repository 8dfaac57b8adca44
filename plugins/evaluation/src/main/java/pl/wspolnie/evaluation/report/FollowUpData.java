package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;

/** Who is reminded of recommendations, and who wrote down what was done. Erasing takes the person off. */
@ApplicationScoped
public class FollowUpData implements PersonalData {

    private final Records records;
    private final Audit audit;

    protected FollowUpData() {
        this(null, null);
    }

    @Inject
    public FollowUpData(Records records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "recommendations";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        var rows = new ArrayList<Map<String, Object>>();
        given(person)
                .forEach(recommendation -> rows.add(Map.of(
                        "report", recommendation.report().title(),
                        "recommendation", recommendation.wording(),
                        "due", recommendation.dueOn().toString())));
        notes(person)
                .forEach(note -> rows.add(Map.of(
                        "report", note.recommendation().report().title(),
                        "note", note.note(),
                        "written", note.createdAt())));
        return rows;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var given = given(person);
        var notes = notes(person);
        given.forEach(Recommendation::forgetPerson);
        notes.forEach(FollowUp::forgetAuthor);
        int found = given.size() + notes.size();
        if (found > 0) {
            audit.record("evaluation.report.forgotten", "recommendations", Map.of("count", found));
        }
        return found;
    }

    /** Five years, as offices keep such files (kategoria B5). */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var notes = records.list(
                FollowUp.class, "e.authorId is not null and e.createdAt < :before", "", Map.of("before", before));
        notes.forEach(FollowUp::forgetAuthor);
        var given = records.list(
                Recommendation.class,
                "e.personId is not null and e.changedAt < :before and e.status not in :waiting",
                "",
                Map.of("before", before, "waiting", RecommendationStatus.WAITING));
        given.forEach(Recommendation::forgetPerson);
        return notes.size() + given.size();
    }

    private List<Recommendation> given(long person) {
        return records.list(Recommendation.class, "e.personId = :person", "", Map.of("person", person));
    }

    private List<FollowUp> notes(long person) {
        return records.list(FollowUp.class, "e.authorId = :person", "", Map.of("person", person));
    }
}
