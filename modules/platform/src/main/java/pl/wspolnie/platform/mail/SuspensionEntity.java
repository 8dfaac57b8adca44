package pl.wspolnie.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address that a mail server refused for good. */
@Entity
@Table(name = "platform_mail_suspension")
class SuspensionEntity {

    private static final int LONGEST_REASON = 1000;

    @Id
    @Column(name = "address")
    private String address;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "suspended_at", nullable = false)
    private Instant suspendedAt;

    protected SuspensionEntity() {}

    SuspensionEntity(String address, String reason, Instant suspendedAt) {
        this.address = address;
        this.reason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        this.suspendedAt = suspendedAt;
    }

    String reason() {
        return reason;
    }

    Instant suspendedAt() {
        return suspendedAt;
    }
}
