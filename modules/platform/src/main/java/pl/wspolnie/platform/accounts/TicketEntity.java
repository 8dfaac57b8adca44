package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What the link in one mail, or one step of a log-in, opens once; known by the hash of its token. */
@Entity
@Table(name = "platform_account_ticket")
public class TicketEntity {

    @Id
    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, updatable = false)
    private TicketPurpose purpose;

    @Column(name = "account_id", updatable = false)
    private Long account;

    @Column(name = "email", nullable = false, updatable = false)
    private String email;

    @Column(name = "details", nullable = false, updatable = false)
    private String details;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected TicketEntity() {}

    TicketEntity(String tokenHash, TicketPurpose purpose, Ticket ticket, Instant now) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        account = ticket.account().orElse(null);
        email = ticket.email();
        details = ticket.details();
        createdAt = now;
        expiresAt = now.plus(purpose.lifetime());
    }

    boolean isGoodFor(TicketPurpose wanted, Instant now) {
        return purpose == wanted && expiresAt.isAfter(now);
    }

    Ticket ticket() {
        return new Ticket(Optional.ofNullable(account), email, details);
    }
}
