package pl.wspolnie.evaluation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;
import pl.wspolnie.evaluation.wave.Wave;

/**
 * The right to answer once. It says whether it was used, and not when; nothing leads from it to the answer. Whose it is
 * stands in it as long as the wave lasts, so that nobody is invited twice.
 */
@Entity(name = "EvaluationTicket")
@Table(name = "evaluation_ticket")
public class Ticket extends UntracedRecord {

    @Column(name = "wave_id", nullable = false, updatable = false)
    private long waveId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private TicketKind kind;

    @Column(name = "key_hash", nullable = false)
    private String keyHash;

    @Column(name = "email")
    private String email;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "used", nullable = false)
    private boolean used;

    protected Ticket() {}

    Ticket(Wave wave, TicketKind kind, Key key) {
        waveId = wave.id();
        this.kind = kind;
        keyHash = key.ticketHash();
    }

    static Ticket mailed(Wave wave, Key key, String email) {
        var ticket = new Ticket(wave, TicketKind.LINK, key);
        ticket.email = email;
        return ticket;
    }

    static Ticket of(Wave wave, Key key, long person) {
        var ticket = new Ticket(wave, TicketKind.ACCOUNT, key);
        ticket.personId = person;
        return ticket;
    }

    /** Gives it another key; the former one opens nothing any more. */
    void renew(Key key) {
        keyHash = key.ticketHash();
    }

    void use() {
        used = true;
    }

    /** Forgets whose it is. */
    void forget() {
        email = null;
        personId = null;
    }

    long waveId() {
        return waveId;
    }

    TicketKind kind() {
        return kind;
    }

    String email() {
        return email;
    }

    boolean used() {
        return used;
    }
}
