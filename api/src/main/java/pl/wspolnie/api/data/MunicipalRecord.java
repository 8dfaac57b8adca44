package pl.wspolnie.api.data;

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

/**
 * What every entity of a plugin extends: it belongs to one municipality, and may be shared with the partners of a
 * project.
 *
 * <p>Columns, for each table: {@code id bigint}, {@code row_version bigint}, {@code municipality_id bigint not null
 * references platform_municipality}, {@code project_id bigint}, {@code created_at} and
 * {@code changed_at timestamp with time zone}, {@code invented boolean not null}; and {@code foreign key (project_id,
 * municipality_id) references platform_project_partner (project_id, municipality_id)}, so that nothing is shared
 * through a project of others.
 *
 * <p>The municipality is set by {@link Records#add} and never changes.
 */
@MappedSuperclass
public abstract class MunicipalRecord {

    @Id
    @SequenceGenerator(name = "platform_record_id", sequenceName = "platform_record_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_record_id")
    private Long id;

    @Version
    @Column(name = "row_version", nullable = false)
    private long rowVersion;

    @Column(name = "municipality_id", nullable = false, updatable = false)
    private long municipalityId;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "invented", nullable = false)
    private boolean invented;

    /** The key, or {@code null} before the entity is added. */
    public Long id() {
        return id;
    }

    /** For optimistic locking: a form carries it, so that two clerks do not overwrite each other. */
    public long rowVersion() {
        return rowVersion;
    }

    /** The municipality that owns it. */
    public long municipalityId() {
        return municipalityId;
    }

    /** The project with whose partners it is shared, or {@code null} if it is the municipality's alone. */
    public Long projectId() {
        return projectId;
    }

    /** Shares it with all partners of a project, or with {@code null} with nobody. */
    public void shareWithPartnersOf(Long project) {
        projectId = project;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether this is made up for the demonstration; pages say so. */
    public boolean invented() {
        return invented;
    }

    /** Marks it as made up for the demonstration. */
    public void markInvented() {
        invented = true;
    }

    /** For the platform's {@link Records} alone. */
    public void ownedBy(long municipality) {
        if (municipalityId != 0 && municipalityId != municipality) {
            throw new IllegalStateException("A record never changes its municipality");
        }
        municipalityId = municipality;
    }

    @PrePersist
    void stampNew() {
        stamp(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    @PreUpdate
    void stampChange() {
        changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Gives the key by hand, instead of the next of the sequence. */
    final void identify(long key) {
        id = key;
    }

    /** Sets both times. */
    final void stamp(Instant time) {
        if (createdAt == null) {
            createdAt = time;
        }
        changedAt = time;
    }
}
