package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** What is said of published cards can be found. */
@ApplicationScoped
public class CommentSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "practices.comment";

    private final Records records;
    private final Moderation moderation;

    protected CommentSearch() {
        this(null, null);
    }

    @Inject
    public CommentSearch(Records records, Moderation moderation) {
        this.records = records;
        this.moderation = moderation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Comment.class, "", "", Map.of()).stream().flatMap(comment -> document(comment).stream());
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Comment.class, id).flatMap(this::document);
    }

    private Optional<SearchDocument> document(Comment comment) {
        if (!moderation.isShown(KIND, comment.id())) {
            return Optional.empty();
        }
        return records.find(Card.class, comment.cardId())
                .filter(Card::isPublished)
                .map(card -> new SearchDocument(
                        comment.id(), Cards.path(card), comment.title(), card.title() + "\n" + comment.body()));
    }
}
