package pl.wspolnie.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail that came back for good after a mail server had accepted it. */
@Entity
@Table(name = "platform_mail_bounce")
class BounceEntity {

    @Id
    @Column(name = "mail_id")
    private long mail;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "status", nullable = false)
    private String status;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    protected BounceEntity() {}

    BounceEntity(long mail, String address, String status, Instant notedAt) {
        this.mail = mail;
        this.address = address;
        this.status = status;
        this.notedAt = notedAt;
    }
}
