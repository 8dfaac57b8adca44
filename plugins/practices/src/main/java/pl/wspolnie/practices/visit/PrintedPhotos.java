package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The photos of a report on paper. A file never changes, so the last ones are kept as they were drawn. */
@ApplicationScoped
public class PrintedPhotos {

    private static final int KEPT = 60;

    private final Notes notes;
    private final Map<Long, String> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > KEPT;
        }
    });

    protected PrintedPhotos() {
        this(null);
    }

    @Inject
    public PrintedPhotos(Notes notes) {
        this.notes = notes;
    }

    /** Addresses that hold the pictures themselves, by the key of the file; without those that cannot be drawn. */
    public Map<Long, String> of(List<NoteView> views) {
        var addresses = new HashMap<Long, String>();
        for (var note : views) {
            for (var photo : note.photos()) {
                var address = kept.computeIfAbsent(photo.file(), file -> drawn(note, file));
                if (address != null) {
                    addresses.put(photo.file(), address);
                }
            }
        }
        return addresses;
    }

    private String drawn(NoteView note, long file) {
        try (var content = notes.open(note, file)) {
            var jpeg = PrintedPhoto.jpeg(content.readAllBytes());
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
        } catch (IOException | RuntimeException broken) {
            // Its words stand in its place: one broken photo is no reason to be without the report.
            return null;
        }
    }
}
