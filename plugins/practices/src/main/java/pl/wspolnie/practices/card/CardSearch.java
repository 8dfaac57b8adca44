package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Published cards can be found. */
@ApplicationScoped
public class CardSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "practices.card";

    private final Records records;

    protected CardSearch() {
        this(null);
    }

    @Inject
    public CardSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Card.class, "e.status = :published", "", Map.of("published", CardStatus.PUBLISHED)).stream()
                .map(CardSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Card.class, id).filter(Card::isPublished).map(CardSearch::document);
    }

    private static SearchDocument document(Card card) {
        var subject = card.subject();
        var description = card.description();
        var body = Stream.of(
                        card.summary(),
                        subject.name(),
                        subject.territory(),
                        description.activity(),
                        description.causes(),
                        description.course(),
                        description.results(),
                        description.partners(),
                        description.transfer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(card.id(), Cards.path(card), card.title(), body);
    }
}
