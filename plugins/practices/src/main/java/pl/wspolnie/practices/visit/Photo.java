package pl.wspolnie.practices.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A picture of a note, with words for those who do not see it. */
@Entity(name = "PracticesPhoto")
@Table(name = "practices_photo")
public class Photo extends MunicipalRecord {

    @Column(name = "note_id", nullable = false, updatable = false)
    private long noteId;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long fileId;

    @Column(name = "description", nullable = false)
    private String description;

    protected Photo() {}

    Photo(Note note, long fileId, String description) {
        noteId = note.id();
        this.fileId = fileId;
        this.description = description;
    }

    public long noteId() {
        return noteId;
    }

    public long fileId() {
        return fileId;
    }

    /** What is to be seen, for those who do not see it. */
    public String description() {
        return description;
    }
}
