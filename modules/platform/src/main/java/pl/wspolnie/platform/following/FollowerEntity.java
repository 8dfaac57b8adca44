package pl.wspolnie.platform.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** A mailbox that follows something; nothing else is known of its owner. */
@Entity
@Table(name = "platform_follower")
class FollowerEntity {

    @Id
    @SequenceGenerator(name = "platform_follower_id", sequenceName = "platform_service_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_follower_id")
    private Long id;

    @Column(name = "municipality_id", nullable = false, updatable = false)
    private long municipality;

    @Column(name = "email", nullable = false, updatable = false)
    private String email;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "document_id", nullable = false, updatable = false)
    private long document;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "token", nullable = false, updatable = false)
    private String token;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    /** {@code null} until the owner of the mailbox has agreed. */
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected FollowerEntity() {}

    FollowerEntity(long municipality, String email, Subject subject, String token) {
        this.municipality = municipality;
        this.email = email;
        kind = subject.kind();
        document = subject.id();
        title = subject.title();
        this.token = token;
    }

    void ask(Locale reader, Instant now) {
        language = reader.getLanguage();
        askedAt = now;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    long municipality() {
        return municipality;
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    String title() {
        return title;
    }

    String token() {
        return token;
    }
}
