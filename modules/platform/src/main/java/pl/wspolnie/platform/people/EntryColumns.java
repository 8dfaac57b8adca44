package pl.wspolnie.platform.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How an organisation came into the register, and when it last said that its data are right. */
@Embeddable
public class EntryColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "entry", nullable = false)
    private EntryStatus status = EntryStatus.LISTED;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "refusal")
    private String refusal;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmation_asked_on")
    private LocalDate askedOn;

    void waitFor(long person) {
        enteredBy = person;
        status = EntryStatus.WAITING;
        refusal = null;
    }

    void list(LocalDate today) {
        status = EntryStatus.LISTED;
        refusal = null;
        confirmedOn = today;
    }

    void refuse(String reason) {
        status = EntryStatus.REFUSED;
        refusal = reason;
    }

    void confirm(LocalDate today) {
        confirmedOn = today;
    }

    void ask(LocalDate today) {
        askedOn = today;
    }

    /** Whether everybody sees it. */
    public boolean isListed() {
        return status == EntryStatus.LISTED;
    }

    public EntryStatus status() {
        return status;
    }

    /** The key of the person who entered it, or {@code null} if the office did. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** Why it was sent back, or {@code null}. */
    public String refusal() {
        return refusal;
    }

    /** When somebody of the organisation, or the office, last said that the data are right; {@code null} if never. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }
}
