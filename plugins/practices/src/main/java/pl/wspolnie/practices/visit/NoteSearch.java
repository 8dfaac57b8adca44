package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Notes of those who travelled can be found. */
@ApplicationScoped
public class NoteSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "practices.note";

    private final Records records;
    private final Moderation moderation;

    protected NoteSearch() {
        this(null, null);
    }

    @Inject
    public NoteSearch(Records records, Moderation moderation) {
        this.records = records;
        this.moderation = moderation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Note.class, "", "", Map.of()).stream()
                .filter(this::isPublic)
                .map(NoteSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Note.class, id).filter(this::isPublic).map(NoteSearch::document);
    }

    private boolean isPublic(Note note) {
        return moderation.isShown(KIND, note.id())
                && records.find(Visit.class, note.visitId())
                        .filter(Visit::published)
                        .isPresent();
    }

    private static SearchDocument document(Note note) {
        var body = note.idea() == null ? note.body() : note.body() + "\n" + note.idea();
        return new SearchDocument(note.id(), Notes.path(note), note.title(), body);
    }
}
