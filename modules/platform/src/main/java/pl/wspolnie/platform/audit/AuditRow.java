package pl.wspolnie.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link of the chain in the database; written once, never changed. */
@Entity
@Table(name = "platform_audit_entry")
@IdClass(AuditRow.Key.class)
public class AuditRow {

    @Id
    @Column(name = "chain", updatable = false)
    private long chain;

    @Id
    @Column(name = "entry_number", updatable = false)
    private long number;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "account_id", updatable = false)
    private Long account;

    @Column(name = "organisation_id", updatable = false)
    private Long organisation;

    @Column(name = "action", nullable = false, updatable = false)
    private String action;

    @Column(name = "subject", nullable = false, updatable = false)
    private String subject;

    @Column(name = "details", nullable = false, updatable = false)
    private String details;

    @Column(name = "previous_hash", nullable = false, updatable = false)
    private String previousHash;

    @Column(name = "hash", nullable = false, updatable = false)
    private String hash;

    protected AuditRow() {}

    AuditRow(AuditEntry entry) {
        chain = entry.chain();
        number = entry.number();
        at = entry.at();
        account = entry.account();
        organisation = entry.organisation();
        action = entry.action();
        subject = entry.subject();
        details = entry.details();
        previousHash = entry.previousHash();
        hash = entry.hash();
    }

    AuditEntry entry() {
        return new AuditEntry(chain, number, at, account, organisation, action, subject, details, previousHash);
    }

    /** As it was stored, whatever it should be. */
    String hash() {
        return hash;
    }

    /** Chain and number. */
    public static class Key implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        private long chain;
        private long number;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && chain == key.chain && number == key.number;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(31 * chain + number);
        }
    }
}
