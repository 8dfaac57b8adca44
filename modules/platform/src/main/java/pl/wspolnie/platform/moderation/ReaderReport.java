package pl.wspolnie.platform.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** What a reader finds wrong; who the reader is nobody asks. */
@Entity
@Table(name = "platform_moderation_report")
public class ReaderReport extends MunicipalRecord {

    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    @Column(name = "settled", nullable = false)
    private boolean settled;

    protected ReaderReport() {}

    ReaderReport(long caseId, String words) {
        this.caseId = caseId;
        this.words = words;
    }

    void settle() {
        settled = true;
    }

    public String words() {
        return words;
    }
}
