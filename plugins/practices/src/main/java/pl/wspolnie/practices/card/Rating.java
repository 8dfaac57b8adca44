package pl.wspolnie.practices.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.practices.shared.Voice;

/** How useful somebody finds a practice for the municipality in which they rate it. */
@Entity(name = "PracticesRating")
@Table(name = "practices_rating")
public class Rating extends MunicipalRecord {

    @Column(name = "card_id", nullable = false, updatable = false)
    private long cardId;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "voice", nullable = false)
    private Voice voice;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "mark", nullable = false)
    private int mark;

    protected Rating() {}

    Rating(Card card, Long person) {
        cardId = card.id();
        personId = person;
    }

    void rate(Voice as, Long organisation, int usefulness) {
        voice = as;
        organisationId = organisation;
        mark = usefulness;
    }

    public long cardId() {
        return cardId;
    }

    public Long personId() {
        return personId;
    }

    public Voice voice() {
        return voice;
    }

    public Long organisationId() {
        return organisationId;
    }

    /** 1 (no use here) to 5 (we should do this). */
    public int mark() {
        return mark;
    }

    void forget() {
        personId = null;
        organisationId = null;
    }
}
