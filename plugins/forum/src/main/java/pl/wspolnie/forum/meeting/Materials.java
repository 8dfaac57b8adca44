package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.FileTypes;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.settings.Settings;

/** What is to be read for a meeting or was shown at it. */
@ApplicationScoped
public class Materials {

    private static final int MOST = 40;

    private final Files files;
    private final Meetings meetings;
    private final Settings settings;
    private final Audit audit;

    protected Materials() {
        this(null, null, null, null);
    }

    @Inject
    public Materials(Files files, Meetings meetings, Settings settings, Audit audit) {
        this.files = files;
        this.meetings = meetings;
        this.settings = settings;
        this.audit = audit;
    }

    /** Media types that may be attached. */
    public static Set<String> allowed() {
        var types = new HashSet<>(FileTypes.DOCUMENTS);
        types.addAll(FileTypes.PICTURES);
        return types;
    }

    /** The largest file, in bytes. */
    public long maximumBytes() {
        return settings.get("forum", MeetingSettings.MATERIAL_MEGABYTES) * 1024 * 1024;
    }

    public List<StoredFile> of(Meeting meeting) {
        return files.of(owner(meeting));
    }

    @Transactional
    public StoredFile add(long meetingId, String name, InputStream content) {
        var meeting = meetings.lock(meetingId);
        if (of(meeting).size() >= MOST) {
            throw new InvalidInput("file", "forum.fault.files.many", MOST);
        }
        var file = files.store(owner(meeting), name, content, allowed(), maximumBytes());
        audit.record("forum.material.added", meeting.subject(), Map.of("file", file.sha256()));
        return file;
    }

    @Transactional
    public void remove(long meetingId, long file) {
        var meeting = meetings.lock(meetingId);
        files.remove(owner(meeting), file);
        audit.record("forum.material.removed", meeting.subject(), Map.of("file", file));
    }

    /** @throws pl.wspolnie.api.error.NotFound if there is no such file for the reader */
    public Response download(long meetingId, long file) {
        return files.download(owner(meetings.get(meetingId)), file);
    }

    private static String owner(Meeting meeting) {
        return "forum/meeting/" + meeting.id();
    }
}
