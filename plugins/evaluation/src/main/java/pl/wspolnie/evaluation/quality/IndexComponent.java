package pl.wspolnie.evaluation.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import pl.wspolnie.evaluation.show.Numbers;

/** An area of cooperation that is scored: its name, its weight, its score with the reasons. */
@Embeddable
public class IndexComponent {

    @Column(name = "code")
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "weight", nullable = false)
    private BigDecimal weight;

    @Column(name = "score")
    private BigDecimal score;

    @Column(name = "reason")
    private String reason;

    @Column(name = "barriers")
    private String barriers;

    protected IndexComponent() {}

    IndexComponent(String code, String name, String explanation, BigDecimal weight) {
        this.code = code;
        this.name = name;
        this.explanation = explanation;
        this.weight = weight;
    }

    /** The same area, with a score. */
    IndexComponent scored(ScoreInput input) {
        var scored = new IndexComponent(code, name, explanation, weight);
        scored.score = input.score();
        scored.reason = input.reason();
        scored.barriers = input.barriers();
        return scored;
    }

    /** The same area without a score, for another year. */
    IndexComponent unscored() {
        return new IndexComponent(code, name, explanation, weight);
    }

    /** What tells the same area in several years; its name where it has no code. */
    public String key() {
        return code == null ? name : code;
    }

    /** One of the six of the method; {@code null} for the municipality's own. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String explanation() {
        return explanation;
    }

    public BigDecimal weight() {
        return Numbers.plain(weight);
    }

    /** {@code null} until it is scored. */
    public BigDecimal score() {
        return Numbers.plain(score);
    }

    public String reason() {
        return reason;
    }

    public String barriers() {
        return barriers;
    }
}
