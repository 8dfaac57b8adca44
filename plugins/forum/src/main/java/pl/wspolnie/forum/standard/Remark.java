package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.data.MunicipalRecord;

/**
 * What somebody says of a paragraph or of the whole document, proposes instead of it, or replies to another. It belongs
 * to the municipality under whose path it was written.
 */
@Entity(name = "ForumRemark")
@Table(name = "forum_remark")
public class Remark extends MunicipalRecord {

    @Column(name = "standard_id", nullable = false, updatable = false)
    private long standardId;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(name = "paragraph_id", updatable = false)
    private Long paragraphId;

    @Column(name = "thread_id", updatable = false)
    private Long threadId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private RemarkKind kind;

    @Column(name = "place", nullable = false, updatable = false)
    private String place;

    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    @Column(name = "proposed", updatable = false)
    private String proposed;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "signature")
    private String signature;

    @Column(name = "email")
    private String email;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "withheld", nullable = false)
    private boolean withheld;

    @Column(name = "withdrawn", nullable = false)
    private boolean withdrawn;

    protected Remark() {}

    private Remark(RemarkKind kind, Version version, String content, Speaker speaker, Instant at) {
        this.kind = kind;
        this.content = content;
        standardId = version.standardId();
        versionId = version.id();
        authorId = speaker.person();
        organisationId = speaker.organisation();
        signature = speaker.signature();
        email = speaker.email();
        madeAt = at;
        shareWithPartnersOf(version.projectId());
        if (version.invented()) {
            markInvented();
        }
    }

    /** @param wording what it is about; {@code null} for the whole document */
    static Remark about(Version version, Wording wording, RemarkInput input, Speaker speaker, Instant at) {
        var kind = input.proposed() == null ? RemarkKind.REMARK : RemarkKind.PROPOSAL;
        var remark = new Remark(kind, version, input.content(), speaker, at);
        remark.paragraphId = wording == null ? null : wording.paragraphId();
        remark.place = wording == null ? "" : wording.name();
        remark.proposed = input.proposed();
        return remark;
    }

    static Remark reply(Version version, Remark thread, String words, Speaker speaker, Instant at) {
        var reply = new Remark(RemarkKind.REPLY, version, words, speaker, at);
        reply.threadId = thread.id();
        reply.paragraphId = thread.paragraphId;
        reply.place = thread.place;
        return reply;
    }

    void withhold(boolean hidden) {
        withheld = hidden;
    }

    void withdraw() {
        withdrawn = true;
    }

    /** An organisation's name stays, since it is no personal data. */
    void forgetAuthor() {
        authorId = null;
        email = null;
        signature = organisationId == null ? null : signature;
    }

    public long standardId() {
        return standardId;
    }

    /** The version that it speaks of. */
    public long versionId() {
        return versionId;
    }

    /** {@code null} if it is about the whole document. */
    public Long paragraphId() {
        return paragraphId;
    }

    /** The remark that it replies to, or {@code null}. */
    public Long threadId() {
        return threadId;
    }

    public RemarkKind kind() {
        return kind;
    }

    /** Where in the document it stands, as one called that then; empty for the whole document. */
    public String place() {
        return place;
    }

    public String content() {
        return content;
    }

    /** The wording that is proposed, or {@code null}. */
    public String proposed() {
        return proposed;
    }

    /** The key of the person who wrote it, or {@code null}. */
    public Long authorId() {
        return authorId;
    }

    /** On whose behalf, or {@code null} for somebody's own. */
    public Long organisationId() {
        return organisationId;
    }

    /** The name that everybody sees; {@code null} for somebody who is not named. */
    public String signature() {
        return signature;
    }

    /** Where somebody without an account wants to be answered, or {@code null}. */
    public String email() {
        return email;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether moderators of its municipality withhold it. */
    public boolean withheld() {
        return withheld;
    }

    /** Whether its author took it back. */
    public boolean withdrawn() {
        return withdrawn;
    }

    /** Where it is shown, inside the municipality. */
    public String path() {
        return "forum/remarks/" + (threadId == null ? id() : threadId);
    }
}
