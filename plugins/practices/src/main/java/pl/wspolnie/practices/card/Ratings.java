package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Voice;
import pl.wspolnie.practices.shared.Voices;

/** How useful people of this municipality find practices; one mark for each person and card. */
@ApplicationScoped
public class Ratings {

    /** Who rates cards. */
    public static final String RATE = "practices.card.rate";

    private final Records records;
    private final Cards cards;
    private final CurrentRequest request;
    private final Voices voices;
    private final Audit audit;

    protected Ratings() {
        this(null, null, null, null, null);
    }

    @Inject
    public Ratings(Records records, Cards cards, CurrentRequest request, Voices voices, Audit audit) {
        this.records = records;
        this.cards = cards;
        this.request = request;
        this.voices = voices;
        this.audit = audit;
    }

    /** What each kind of people thinks. */
    public List<Usefulness> of(Card card) {
        return Usefulness.of(here("e.cardId = :card", Map.of("card", card.id())).stream()
                .collect(Collectors.groupingBy(Rating::voice, Collectors.mapping(Rating::mark, Collectors.toList()))));
    }

    /** The reader's own mark. */
    public Optional<Rating> mine(Card card) {
        return request.person().flatMap(person -> of(card, person.id()));
    }

    private Optional<Rating> of(Card card, long person) {
        return here("e.cardId = :card and e.personId = :person", Map.of("card", card.id(), "person", person)).stream()
                .findFirst();
    }

    /** Rates a card, or thinks better of it; two marks at once are one conflict. */
    @Transactional
    public void rate(long id, RatingInput input) {
        var card = cards.get(id);
        if (!card.isPublished()) {
            throw new Conflict(Text.of("practices.conflict.status"));
        }
        put(card, request.requirePerson().id(), voices.present(), voices.organisation(), input.mark());
        audit.record("practices.card.rated", Cards.subject(card), Map.of());
    }

    private void put(Card card, Long person, Voice voice, Long organisation, int mark) {
        var known = of(card, person);
        var rating = known.orElseGet(() -> new Rating(card, person));
        rating.rate(voice, organisation, mark);
        if (known.isEmpty()) {
            records.add(rating);
        }
        records.flush();
    }

    /** Enters a mark of nobody who is known, for a demonstration. */
    @Transactional
    public Rating enter(Card card, Long person, Voice voice, int mark) {
        var rating = new Rating(card, person);
        rating.rate(voice, null, mark);
        records.add(rating);
        return rating;
    }

    private List<Rating> here(String where, Map<String, ?> parameters) {
        return records.list(Rating.class, where, "", parameters);
    }
}
