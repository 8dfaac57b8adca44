package pl.wspolnie.map.entry;

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

/** Who changed entries of the map. What was changed stays when the name goes. */
@ApplicationScoped
public class EditorData implements PersonalData {

    private final Records records;
    private final Audit audit;

    protected EditorData() {
        this(null, null);
    }

    @Inject
    public EditorData(Records records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "editors";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(EditorData::row).toList();
    }

    private static Map<String, Object> row(Revision revision) {
        var row = new LinkedHashMap<String, Object>();
        row.put("entry", revision.entryId());
        row.put("changed", revision.createdAt());
        row.putAll(revision.fields());
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        return forget(of(person));
    }

    /** Five years, as offices keep such files (kategoria B5). */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        return forget(records.list(
                Revision.class, "e.personId is not null and e.createdAt < :before", "", Map.of("before", before)));
    }

    private int forget(List<Revision> found) {
        found.forEach(Revision::forgetPerson);
        if (!found.isEmpty()) {
            audit.record("map.editor.forgotten", "revisions", Map.of("count", found.size()));
        }
        return found.size();
    }

    private List<Revision> of(long person) {
        return records.list(Revision.class, "e.personId = :person", "", Map.of("person", person));
    }
}
