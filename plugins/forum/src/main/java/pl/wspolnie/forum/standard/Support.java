package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A person or an organisation supports a remark or a proposal, once. */
@Entity(name = "ForumSupport")
@Table(name = "forum_remark_support")
public class Support extends MunicipalRecord {

    @Column(name = "remark_id", nullable = false, updatable = false)
    private long remarkId;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    protected Support() {}

    Support(Remark remark, Long person, Long organisation) {
        remarkId = remark.id();
        personId = organisation == null ? person : null;
        organisationId = organisation;
        shareWithPartnersOf(remark.projectId());
        if (remark.invented()) {
            markInvented();
        }
    }

    public long remarkId() {
        return remarkId;
    }

    /** {@code null} for an organisation's. */
    public Long personId() {
        return personId;
    }

    /** {@code null} for a person's own. */
    public Long organisationId() {
        return organisationId;
    }
}
