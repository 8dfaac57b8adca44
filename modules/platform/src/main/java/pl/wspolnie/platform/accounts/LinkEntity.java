package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Who somebody with an account is at an OpenID Connect provider. */
@Entity
@Table(name = "platform_account_link")
@IdClass(LinkEntity.Key.class)
public class LinkEntity {

    @Id
    @Column(name = "issuer", updatable = false)
    private String issuer;

    @Id
    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long account;

    @Column(name = "linked_at", nullable = false, updatable = false)
    private Instant linkedAt;

    protected LinkEntity() {}

    LinkEntity(Key key, long account, Instant now) {
        issuer = key.issuer;
        subject = key.subject;
        this.account = account;
        linkedAt = now;
    }

    long account() {
        return account;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    Instant linkedAt() {
        return linkedAt;
    }

    /** What makes it one of a kind. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String issuer;
        private String subject;

        protected Key() {}

        Key(String issuer, String subject) {
            this.issuer = issuer;
            this.subject = subject;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && issuer.equals(key.issuer) && subject.equals(key.subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(issuer, subject);
        }
    }
}
