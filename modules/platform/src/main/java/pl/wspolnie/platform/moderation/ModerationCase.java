package pl.wspolnie.platform.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** Something that somebody published and that moderators look at. */
@Entity
@Table(name = "platform_moderation_case")
public class ModerationCase extends MunicipalRecord {

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "document_id", nullable = false, updatable = false)
    private long document;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "path", nullable = false)
    private String path;

    @Column(name = "author_id")
    private Long author;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ModerationState state;

    @Column(name = "reason")
    private String reason;

    @Column(name = "appeal")
    private String appeal;

    @Column(name = "answer")
    private String answer;

    protected ModerationCase() {}

    ModerationCase(String kind, long document, String title, String path, Long author, ModerationState state) {
        this.kind = kind;
        this.document = document;
        this.title = title;
        this.path = path;
        this.author = author;
        this.state = state;
    }

    void show(String answered) {
        state = ModerationState.SHOWN;
        reason = null;
        answer = appeal == null ? answer : answered;
    }

    void hide(String why) {
        state = ModerationState.HIDDEN;
        reason = why;
    }

    void appeal(String words) {
        appeal = words;
        answer = null;
    }

    void uphold(String answered) {
        answer = answered;
    }

    /** Whether the author may still appeal: once, against what was hidden. */
    public boolean isAppealable() {
        return state == ModerationState.HIDDEN && appeal == null;
    }

    /** Whether an appeal waits for an answer. */
    public boolean isAppealed() {
        return state == ModerationState.HIDDEN && appeal != null && answer == null;
    }

    public String kind() {
        return kind;
    }

    public long document() {
        return document;
    }

    public String title() {
        return title;
    }

    /** Inside the municipality. */
    public String path() {
        return path;
    }

    /** The key of who published it, or {@code null} if that is not known. */
    public Long author() {
        return author;
    }

    public ModerationState state() {
        return state;
    }

    /** Why it is hidden, or {@code null}. */
    public String reason() {
        return reason;
    }

    /** What the author said against it, or {@code null}. */
    public String appeal() {
        return appeal;
    }

    /** What the moderators answered, or {@code null}. */
    public String answer() {
        return answer;
    }
}
