package pl.wspolnie.evaluation.wave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import pl.wspolnie.api.data.MunicipalRecord;

/** How large a part of the population would give an answer that tells who they are, for instance women. */
@Entity(name = "EvaluationShare")
@Table(name = "evaluation_share")
public class Share extends MunicipalRecord {

    @Column(name = "wave_id", nullable = false, updatable = false)
    private long waveId;

    @Column(name = "item", nullable = false, updatable = false)
    private String item;

    @Column(name = "answer", nullable = false, updatable = false)
    private String answer;

    /** In per cent. */
    @Column(name = "share", nullable = false)
    private BigDecimal share;

    protected Share() {}

    Share(Wave wave, String item, String answer, BigDecimal share) {
        waveId = wave.id();
        this.item = item;
        this.answer = answer;
        this.share = share;
        shareWithPartnersOf(wave.projectId());
    }

    public String item() {
        return item;
    }

    public String answer() {
        return answer;
    }

    /** In per cent. */
    public BigDecimal share() {
        return share;
    }
}
