package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** Says that a paragraph of a version has something of what somebody remarked. */
@Entity(name = "ForumCredit")
@Table(name = "forum_credit")
public class Credit extends MunicipalRecord {

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(name = "paragraph_id", nullable = false, updatable = false)
    private long paragraphId;

    @Column(name = "remark_id", nullable = false, updatable = false)
    private long remarkId;

    protected Credit() {}

    Credit(Version version, long paragraph, Remark remark) {
        versionId = version.id();
        paragraphId = paragraph;
        remarkId = remark.id();
        shareWithPartnersOf(version.projectId());
        if (version.invented()) {
            markInvented();
        }
    }

    public long versionId() {
        return versionId;
    }

    public long paragraphId() {
        return paragraphId;
    }

    public long remarkId() {
        return remarkId;
    }
}
