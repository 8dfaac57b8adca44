package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.files.FileTypes;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Versions;

/** Notes and photos of those who travelled; what moderators withhold only the author sees. */
@ApplicationScoped
public class Notes {

    private static final int MOST_PHOTOS = 12;

    private final Records records;
    private final Visits visits;
    private final Participants participants;
    private final CurrentRequest request;
    private final Moderation moderation;
    private final Files files;
    private final Settings settings;
    private final Search search;
    private final Audit audit;
    private final Days days;

    protected Notes() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Notes(
            Records records,
            Visits visits,
            Participants participants,
            CurrentRequest request,
            Moderation moderation,
            Files files,
            Settings settings,
            Search search,
            Audit audit,
            Days days) {
        this.records = records;
        this.visits = visits;
        this.participants = participants;
        this.request = request;
        this.moderation = moderation;
        this.files = files;
        this.settings = settings;
        this.search = search;
        this.audit = audit;
        this.days = days;
    }

    /** The notes of a visit that the reader may see, the oldest first. */
    public List<NoteView> of(Visit visit) {
        var authors = participants.of(visit).stream().collect(Collectors.toMap(Participant::id, author -> author));
        return records.list(Note.class, "e.visitId = :visit", "", Map.of("visit", visit.id())).stream()
                .filter(this::maySee)
                .map(note -> NoteView.of(note, authors.get(note.participantId()), photos(note)))
                .toList();
    }

    /** @throws NotFound if the visit has no such note, or the reader may not see it */
    public Note get(long visitId, long id) {
        var visit = visits.get(visitId);
        var note = records.get(Note.class, id);
        if (note.visitId() != visit.id() || !maySee(note)) {
            throw new NotFound("note " + id + " of visit " + visitId);
        }
        return note;
    }

    /** As {@link #get}, as everybody sees it. */
    public NoteView view(Note note) {
        return NoteView.of(note, records.get(Participant.class, note.participantId()), photos(note));
    }

    private boolean maySee(Note note) {
        return isMine(note) || request.may(Visits.MANAGE) || moderation.isShown(NoteSearch.KIND, note.id());
    }

    public boolean isMine(Note note) {
        return request.person()
                .map(person -> note.authorId() != null && note.authorId() == person.id())
                .orElse(false);
    }

    /** Whether the reader may write notes: whoever travels, from the first day on. */
    public boolean mayWrite(Visit visit) {
        return !days.today().isBefore(visit.startsOn())
                && visit.cancelledReason() == null
                && visit.reportPublishedAt() == null
                && participants.myself(visit).filter(Participant::confirmed).isPresent();
    }

    @Transactional
    public Note add(long visitId, NoteInput input) {
        var visit = visits.get(visitId);
        if (!mayWrite(visit)) {
            throw new Forbidden("a note of visit " + visitId + " by somebody who does not travel");
        }
        return write(visit, participants.myself(visit).orElseThrow(), input);
    }

    /** Enters a note that did not come over the site. */
    @Transactional
    public Note write(Visit visit, Participant author, NoteInput input) {
        var note = new Note(author, input);
        records.add(note);
        records.flush();
        moderation.publish(NoteSearch.KIND, note.id(), note.title(), path(note));
        tell("practices.note.added", note);
        return note;
    }

    @Transactional
    public Note change(long visitId, long id, NoteInput input) {
        var note = own(visitId, id);
        Versions.refuseStale(note, input.rowVersion());
        note.change(input);
        records.flush();
        moderation.publish(NoteSearch.KIND, id, note.title(), path(note));
        tell("practices.note.changed", note);
        return note;
    }

    @Transactional
    public void remove(long visitId, long id) {
        var note = own(visitId, id);
        discard(note);
        tell("practices.note.removed", note);
    }

    /** Removes a note with its photos. */
    void discard(Note note) {
        photos(note).forEach(photo -> discard(note, photo));
        records.flush();
        records.remove(note);
    }

    private void discard(Note note, Photo photo) {
        records.remove(photo);
        files.remove(owner(note), photo.fileId());
    }

    public List<Photo> photos(Note note) {
        return records.list(Photo.class, "e.noteId = :note", "", Map.of("note", note.id()));
    }

    /** The largest photo, in bytes. */
    public long maximumBytes() {
        return settings.get("practices", VisitSettings.FILE_MEGABYTES) * 1024 * 1024;
    }

    /** Adds a photo; without words for those who do not see it there is none. */
    @Transactional
    public Photo addPhoto(long visitId, long id, PhotoInput input, String name, InputStream content) {
        return attach(own(visitId, id), input, name, content);
    }

    /** Enters a photo that did not come over the site. */
    @Transactional
    public Photo attach(Note note, PhotoInput input, String name, InputStream content) {
        if (photos(note).size() >= MOST_PHOTOS) {
            throw new InvalidInput("file", "practices.fault.photos", MOST_PHOTOS);
        }
        var file = files.store(owner(note), name, content, FileTypes.PICTURES, maximumBytes());
        var photo = new Photo(note, file.id(), input.description());
        records.add(photo);
        records.flush();
        audit.record("practices.photo.added", subject(note), Map.of("file", file.sha256()));
        return photo;
    }

    @Transactional
    public void removePhoto(long visitId, long id, long file) {
        var note = own(visitId, id);
        discard(note, photo(note, file));
        audit.record("practices.photo.removed", subject(note), Map.of());
    }

    /** @throws NotFound if the note has no such photo, or the reader may not see it */
    public Response download(long visitId, long id, long file) {
        var note = get(visitId, id);
        return files.download(owner(note), photo(note, file).fileId());
    }

    /** The content of a photo of a note that the reader sees; to be closed. */
    InputStream open(NoteView note, long file) {
        return files.open(owner(note.id()), file);
    }

    private Photo photo(Note note, long file) {
        return photos(note).stream()
                .filter(photo -> photo.fileId() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound("photo " + file + " of note " + note.id()));
    }

    /** @throws Forbidden if it is somebody else's */
    public Note own(long visitId, long id) {
        var note = get(visitId, id);
        if (!isMine(note)) {
            throw new Forbidden("note " + id + " is somebody else's");
        }
        if (visits.get(visitId).reportPublishedAt() != null) {
            throw new Conflict(Text.of("practices.conflict.report"));
        }
        return note;
    }

    private void tell(String action, Note note) {
        audit.record(action, subject(note), Map.of());
        search.changed(NoteSearch.KIND, note.id());
    }

    private static String subject(Note note) {
        return "note/" + note.id();
    }

    private static String owner(Note note) {
        return owner(note.id());
    }

    private static String owner(long note) {
        return "practices/note/" + note;
    }

    static String path(Note note) {
        return "practices/visits/" + note.visitId() + "/notes/" + note.id();
    }
}
