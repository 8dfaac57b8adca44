package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;

/** Who wrote and reviewed cards. Erasing removes drafts and takes the names off the others. */
@ApplicationScoped
public class CardData implements PersonalData {

    private final Records records;
    private final Cards cards;

    protected CardData() {
        this(null, null);
    }

    @Inject
    public CardData(Records records, Cards cards) {
        this.records = records;
        this.cards = cards;
    }

    @Override
    public String key() {
        return "cards";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(card -> row(card, person)).toList();
    }

    private static Map<String, Object> row(Card card, long person) {
        var row = new LinkedHashMap<String, Object>();
        row.put("title", card.title());
        row.put("status", card.status().name());
        row.put("written", card.createdAt());
        row.put("author", card.authorId() != null && card.authorId() == person);
        row.put("reviewer", card.reviewerId() != null && card.reviewerId() == person);
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        for (var card : found) {
            boolean author = card.authorId() != null && card.authorId() == person;
            if (author && card.publishedAt() == null && card.status().isEditable()) {
                cards.remove(card);
                continue;
            }
            if (author) {
                card.forgetAuthor();
            }
            if (card.reviewerId() != null && card.reviewerId() == person) {
                card.forgetReviewer();
            }
            cards.tell("practices.card.forgotten", card);
        }
        return found.size();
    }

    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                Card.class,
                "(e.authorId is not null or e.reviewerId is not null) and e.status = :published and e.changedAt < :before",
                "",
                Map.of("published", CardStatus.PUBLISHED, "before", before));
        old.forEach(card -> {
            card.forgetAuthor();
            card.forgetReviewer();
        });
        return old.size();
    }

    private List<Card> of(long person) {
        return records.list(Card.class, "e.authorId = :person or e.reviewerId = :person", "", Map.of("person", person));
    }
}
