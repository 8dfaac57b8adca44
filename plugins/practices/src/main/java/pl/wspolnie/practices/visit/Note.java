package pl.wspolnie.practices.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** What a participant has seen on a visit. */
@Entity(name = "PracticesNote")
@Table(name = "practices_note")
public class Note extends MunicipalRecord {

    @Column(name = "visit_id", nullable = false, updatable = false)
    private long visitId;

    @Column(name = "participant_id", nullable = false, updatable = false)
    private long participantId;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "idea")
    private String idea;

    protected Note() {}

    Note(Participant participant, NoteInput input) {
        visitId = participant.visitId();
        participantId = participant.id();
        authorId = participant.personId();
        change(input);
    }

    final void change(NoteInput input) {
        body = input.body();
        idea = input.idea();
    }

    public long visitId() {
        return visitId;
    }

    public long participantId() {
        return participantId;
    }

    public Long authorId() {
        return authorId;
    }

    public String body() {
        return body;
    }

    /** What could be taken over here; may be {@code null}. */
    public String idea() {
        return idea;
    }

    /** The first words, as a name for it. */
    public String title() {
        var line = body.lines().findFirst().orElse("").strip();
        if (line.length() <= 80) {
            return line;
        }
        int end = line.lastIndexOf(' ', 80);
        return line.substring(0, end < 20 ? 80 : end) + "…";
    }

    void forgetAuthor() {
        authorId = null;
    }
}
