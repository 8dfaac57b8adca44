package pl.wspolnie.platform.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that a person was told, in the person's language. */
@Entity
@Table(name = "platform_notification")
class NotificationEntity {

    @Id
    @SequenceGenerator(name = "platform_notification_id", sequenceName = "platform_service_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_notification_id")
    private Long id;

    @Column(name = "municipality_id", nullable = false, updatable = false)
    private long municipality;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long account;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "event", nullable = false, updatable = false)
    private String event;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "path", nullable = false)
    private String path;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    /** {@code null} until it is read. */
    @Column(name = "read_at")
    private Instant readAt;

    /** The digest that tells of it; {@code null} if none does. */
    @Enumerated(EnumType.STRING)
    @Column(name = "digest")
    private Delivery digest;

    @Column(name = "digested_at")
    private Instant digestedAt;

    protected NotificationEntity() {}

    NotificationEntity(Occasion occasion, Delivery delivery, String subject, String body, String path, Instant toldAt) {
        digest = delivery.isDigest() ? delivery : null;
        municipality = occasion.municipality();
        account = occasion.account();
        kind = occasion.kind();
        event = occasion.event();
        this.subject = subject;
        this.body = body;
        this.path = path;
        this.toldAt = toldAt;
    }

    Long id() {
        return id;
    }

    long municipality() {
        return municipality;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    String path() {
        return path;
    }

    Instant toldAt() {
        return toldAt;
    }

    String kind() {
        return kind;
    }

    boolean waitsFor(Delivery told) {
        return digest == told && digestedAt == null;
    }

    void digested(Instant now) {
        digestedAt = now;
    }

    boolean isRead() {
        return readAt != null;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
