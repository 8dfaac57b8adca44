package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** What a version made of a paragraph, other than going on with it: by this its discussion is found again. */
@Entity(name = "ForumDescent")
@Table(name = "forum_descent")
public class Descent extends MunicipalRecord {

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(name = "from_id", nullable = false, updatable = false)
    private long fromId;

    @Column(name = "into_id")
    private Long intoId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DescentKind kind;

    @Column(name = "reason")
    private String reason;

    protected Descent() {}

    Descent(Version version, DescentKind kind, long from, Long into, String reason) {
        versionId = version.id();
        this.kind = kind;
        fromId = from;
        intoId = into;
        this.reason = reason;
        shareWithPartnersOf(version.projectId());
        if (version.invented()) {
            markInvented();
        }
    }

    /** Its paragraph went into another one itself, or was dropped. */
    void redirect(Long into) {
        intoId = into;
        kind = into == null ? DescentKind.DROPPED : kind;
    }

    public long versionId() {
        return versionId;
    }

    /** The paragraph of the version before. */
    public long fromId() {
        return fromId;
    }

    /** The paragraph of this version; {@code null} if it was dropped. */
    public Long intoId() {
        return intoId;
    }

    public DescentKind kind() {
        return kind;
    }

    /** Why it was dropped, or {@code null}. */
    public String reason() {
        return reason;
    }

    /** Whether the paragraph ended by this. */
    public boolean ends() {
        return kind != DescentKind.SPLIT;
    }
}
