package pl.wspolnie.map.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.entry.Entry;

/** What somebody suggests to change on the map; seen by officers alone. */
@Entity(name = "MapSuggestion")
@Table(name = "map_suggestion")
public class Suggestion extends MunicipalRecord {

    @ManyToOne
    @JoinColumn(name = "entry_id", updatable = false)
    private Entry entry;

    @Column(name = "words", nullable = false)
    private String words;

    @Column(name = "email")
    private String email;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private SuggestionStatus status = SuggestionStatus.WAITING;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Suggestion() {}

    Suggestion(Entry entry, String words, String email, Long personId) {
        this.entry = entry;
        this.words = words;
        this.email = email;
        this.personId = personId;
    }

    /** @throws Conflict if it was decided already */
    void decide(SuggestionStatus decision, String why, Long who, Instant when) {
        if (status != SuggestionStatus.WAITING) {
            throw new Conflict(Text.of("map.conflict.decided"));
        }
        status = decision;
        reason = why;
        decidedBy = who;
        decidedAt = when;
    }

    void forgetSender() {
        email = null;
        personId = null;
    }

    /** @param address of the person, in lower case */
    void forget(long person, String address) {
        if (decidedBy != null && decidedBy == person) {
            decidedBy = null;
        }
        if (personId != null && personId == person || email != null && email.equalsIgnoreCase(address)) {
            forgetSender();
        }
    }

    /** What it is about; {@code null} for the map as a whole. */
    public Entry entry() {
        return entry;
    }

    public String words() {
        return words;
    }

    /** Where the answer goes; {@code null} if none is wanted, or the sender is forgotten. */
    public String email() {
        return email;
    }

    /** The sender, if logged in. */
    public Long personId() {
        return personId;
    }

    public SuggestionStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    /** The officer's key; {@code null} until it is decided. */
    public Long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
