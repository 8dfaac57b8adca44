package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.api.search.Search;

/** Notes and photos of visits. Erasing removes them, unless a published report is made of them: then the author goes. */
@ApplicationScoped
public class NoteData implements PersonalData {

    private final Records records;
    private final Notes notes;
    private final Search search;
    private final Audit audit;

    protected NoteData() {
        this(null, null, null, null);
    }

    @Inject
    public NoteData(Records records, Notes notes, Search search, Audit audit) {
        this.records = records;
        this.notes = notes;
        this.search = search;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "notes";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(this::row).toList();
    }

    private Map<String, Object> row(Note note) {
        var row = new LinkedHashMap<String, Object>();
        row.put("visit", visit(note).title());
        row.put("written", note.createdAt());
        row.put("body", note.body());
        row.put("idea", note.idea());
        row.put("photos", notes.photos(note).stream().map(Photo::description).collect(Collectors.joining("; ")));
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        return forget(of(person));
    }

    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        return forget(records.list(
                Note.class, "e.authorId is not null and e.changedAt < :before", "", Map.of("before", before)));
    }

    private int forget(List<Note> found) {
        for (var note : found) {
            if (visit(note).reportPublishedAt() == null) {
                notes.discard(note);
                search.changed(NoteSearch.KIND, note.id());
            } else {
                note.forgetAuthor();
            }
        }
        if (!found.isEmpty()) {
            audit.record("practices.note.forgotten", "notes", Map.of("count", found.size()));
        }
        return found.size();
    }

    private Visit visit(Note note) {
        return records.get(Visit.class, note.visitId());
    }

    private List<Note> of(long person) {
        return records.list(Note.class, "e.authorId = :person", "", Map.of("person", person));
    }
}
