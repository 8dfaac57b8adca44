package pl.wspolnie.platform.data;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the platform's own entities extend where they belong to the installation and not to one municipality. */
@MappedSuperclass
public abstract class PlatformRecord {

    @Id
    @SequenceGenerator(name = "platform_own_id", sequenceName = "platform_record_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_own_id")
    private Long id;

    @Version
    @Column(name = "row_version", nullable = false)
    private long rowVersion;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** The key, or {@code null} before the entity is added. */
    public Long id() {
        return id;
    }

    /** For optimistic locking. */
    public long rowVersion() {
        return rowVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    @PrePersist
    void stampNew() {
        createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        changedAt = createdAt;
    }

    @PreUpdate
    void stampChange() {
        changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
