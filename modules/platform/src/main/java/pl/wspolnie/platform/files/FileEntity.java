package pl.wspolnie.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.files.StoredFile;

/** A file that is attached to something; several may share one content. */
@Entity
@Table(name = "platform_file")
class FileEntity {

    @Id
    @SequenceGenerator(name = "platform_file_id", sequenceName = "platform_service_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_file_id")
    private Long id;

    @Column(name = "municipality_id", nullable = false)
    private long municipality;

    @Column(name = "owner", nullable = false)
    private String owner;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(name = "size_bytes", nullable = false)
    private long size;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    /** {@code null} where nobody was logged in, as in demonstrations. */
    @Column(name = "stored_by")
    private Long storedBy;

    protected FileEntity() {}

    FileEntity(long municipality, String owner, StoredFile file, Instant storedAt, Long storedBy) {
        this.municipality = municipality;
        this.owner = owner;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    StoredFile asStoredFile() {
        return new StoredFile(id, name, mediaType, size, sha256);
    }

    String owner() {
        return owner;
    }

    Instant storedAt() {
        return storedAt;
    }
}
