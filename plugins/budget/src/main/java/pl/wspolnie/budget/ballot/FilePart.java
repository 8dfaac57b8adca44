package pl.wspolnie.budget.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A piece of the file that an edition came from. */
@Entity(name = "BudgetFilePart")
@Table(name = "budget_file_part")
public class FilePart extends MunicipalRecord {

    @Column(name = "edition_id", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    protected FilePart() {}

    FilePart(long editionId, int position, String content) {
        this.editionId = editionId;
        this.position = position;
        this.content = content;
    }

    String content() {
        return content;
    }
}
