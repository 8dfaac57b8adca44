package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.forum.standard.text.Level;
import pl.wspolnie.forum.standard.text.Piece;

/** What a paragraph says in one version. */
@Entity(name = "ForumWording")
@Table(name = "forum_wording")
public class Wording extends MunicipalRecord {

    private static final int EXCERPT = 60;

    @Column(name = "standard_id", nullable = false, updatable = false)
    private long standardId;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    /** Keys do not tell which version came first. */
    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(name = "paragraph_id", nullable = false, updatable = false)
    private long paragraphId;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private Level level;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "place", nullable = false)
    private String place = "";

    @Column(name = "content", nullable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind", nullable = false)
    private WordingChange change = WordingChange.NEW;

    protected Wording() {}

    Wording(Version version, long paragraph, int position, Piece piece) {
        standardId = version.standardId();
        versionId = version.id();
        versionNumber = version.number();
        paragraphId = paragraph;
        this.position = position;
        write(piece);
        shareWithPartnersOf(version.projectId());
        if (version.invented()) {
            markInvented();
        }
    }

    final void write(Piece piece) {
        level = piece.level();
        label = piece.label();
        content = piece.text();
    }

    void stand(int at, String called) {
        position = at;
        place = called;
    }

    void changed(WordingChange since) {
        change = since;
    }

    public long standardId() {
        return standardId;
    }

    public long versionId() {
        return versionId;
    }

    /** The number of the version in which it stands. */
    public int versionNumber() {
        return versionNumber;
    }

    public long paragraphId() {
        return paragraphId;
    }

    /** From 0. */
    public int position() {
        return position;
    }

    public Level level() {
        return level;
    }

    /** Its number as it stands in the document; empty where it has none. */
    public String label() {
        return label;
    }

    /** What it says; empty for a § that only holds clauses. */
    public String content() {
        return content;
    }

    /** What became of it from the version before. */
    public WordingChange change() {
        return change;
    }

    public Piece piece() {
        return new Piece(level, label, content);
    }

    /** How one refers to it, for instance «§ 3 ust. 2»; its first words where it has no number. */
    public String name() {
        if (!place.isEmpty() && level != Level.TEXT) {
            return place;
        }
        return content.length() <= EXCERPT ? content : content.substring(0, EXCERPT - 1) + "…";
    }
}
