package pl.wspolnie.platform.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What a municipality decides on one kind of personal data. */
@Entity
@IdClass(DecisionEntity.Key.class)
@Table(name = "platform_privacy_decision")
class DecisionEntity {

    @Id
    @Column(name = "municipality_id")
    private long municipality;

    @Id
    @Column(name = "plugin")
    private String plugin;

    @Id
    @Column(name = "kind")
    private String kind;

    @Column(name = "months")
    private Integer months;

    @Column(name = "clause", nullable = false)
    private String clause = "";

    @Column(name = "clause_en", nullable = false)
    private String clauseEnglish = "";

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected DecisionEntity() {}

    DecisionEntity(long municipality, String plugin, String kind) {
        this.municipality = municipality;
        this.plugin = plugin;
        this.kind = kind;
    }

    void become(PrivacyDecision decision, Instant now) {
        months = decision.months();
        clause = Objects.requireNonNullElse(decision.clause(), "");
        clauseEnglish = Objects.requireNonNullElse(decision.clauseEnglish(), "");
        changedAt = now;
    }

    PrivacyDecision decision() {
        return new PrivacyDecision(months, clause, clauseEnglish);
    }

    /** The row's key, as the database library wants it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long municipality;
        private String plugin;
        private String kind;

        public Key() {}

        Key(long municipality, String plugin, String kind) {
            this.municipality = municipality;
            this.plugin = plugin;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.municipality == municipality
                    && Objects.equals(key.plugin, plugin)
                    && Objects.equals(key.kind, kind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(municipality, plugin, kind);
        }
    }
}
