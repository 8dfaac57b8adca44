package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/**
 * A paragraph of a document, the same through all its versions: what it says in each is its {@link Wording}, and its
 * discussion stays with it when it moves, is reworded, or goes.
 */
@Entity(name = "ForumParagraph")
@Table(name = "forum_paragraph")
public class Paragraph extends MunicipalRecord {

    @Column(name = "standard_id", nullable = false, updatable = false)
    private long standardId;

    @Column(name = "first_version", nullable = false, updatable = false)
    private int firstVersion;

    protected Paragraph() {}

    Paragraph(Version version) {
        standardId = version.standardId();
        firstVersion = version.number();
        shareWithPartnersOf(version.projectId());
        if (version.invented()) {
            markInvented();
        }
    }

    public long standardId() {
        return standardId;
    }

    /** The number of the version in which it first stood. */
    public int firstVersion() {
        return firstVersion;
    }

    /** Where its discussion is shown, inside the municipality. */
    public String path() {
        return "forum/paragraphs/" + id();
    }
}
