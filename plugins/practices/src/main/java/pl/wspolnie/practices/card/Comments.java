package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Voice;
import pl.wspolnie.practices.shared.Voices;

/** The discussion of cards; partners with whom a card is shared discuss it together. */
@ApplicationScoped
public class Comments {

    /** Who takes part in the discussion. */
    public static final String WRITE = "practices.card.comment";

    private final Records records;
    private final Cards cards;
    private final CurrentRequest request;
    private final Voices voices;
    private final Moderation moderation;
    private final Organisations organisations;
    private final People people;
    private final Search search;
    private final Audit audit;

    protected Comments() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Comments(
            Records records,
            Cards cards,
            CurrentRequest request,
            Voices voices,
            Moderation moderation,
            Organisations organisations,
            People people,
            Search search,
            Audit audit) {
        this.records = records;
        this.cards = cards;
        this.request = request;
        this.voices = voices;
        this.moderation = moderation;
        this.organisations = organisations;
        this.people = people;
        this.search = search;
        this.audit = audit;
    }

    /** What the reader may see, the oldest first. */
    public List<CommentView> of(Card card) {
        var withheld = moderation.withheld(CommentSearch.KIND);
        return records.list(Comment.class, "e.cardId = :card", "", Map.of("card", card.id())).stream()
                .filter(comment -> !withheld.contains(comment.id()) || isMine(comment))
                .map(this::view)
                .toList();
    }

    private CommentView view(Comment comment) {
        boolean here = comment.municipalityId() == request.municipality().id();
        return new CommentView(
                comment.id(),
                comment.voice(),
                comment.organisationId() == null
                        ? null
                        : organisations
                                .find(comment.organisationId())
                                .map(Organisation::name)
                                .orElse(null),
                here
                        ? null
                        : people.municipality(comment.municipalityId())
                                .map(Municipality::name)
                                .orElse(null),
                comment.body(),
                comment.createdAt(),
                isMine(comment),
                comment.invented());
    }

    private boolean isMine(Comment comment) {
        return comment.municipalityId() == request.municipality().id()
                && request.person()
                        .map(person -> comment.authorId() != null && comment.authorId() == person.id())
                        .orElse(false);
    }

    @Transactional
    public CommentView add(long id, CommentInput input) {
        var card = cards.get(id);
        if (!card.isPublished()) {
            throw new Conflict(Text.of("practices.conflict.status"));
        }
        return view(write(card, request.requirePerson().id(), voices.present(), voices.organisation(), input.body()));
    }

    /** Enters a comment that did not come over the site. */
    @Transactional
    public Comment enter(Card card, Long author, Voice voice, String body) {
        return write(card, author, voice, null, body);
    }

    private Comment write(Card card, Long author, Voice voice, Long organisation, String body) {
        var comment = new Comment(card, author, voice, organisation, body);
        comment.shareWithPartnersOf(cards.commonProject(card));
        records.add(comment);
        records.flush();
        moderation.publish(CommentSearch.KIND, comment.id(), comment.title(), Cards.path(card));
        tell("practices.comment.added", comment);
        return comment;
    }

    /** Takes one's own comment back. */
    @Transactional
    public void remove(long id, long commentId) {
        var comment = records.get(Comment.class, commentId);
        if (comment.cardId() != cards.get(id).id()) {
            throw new NotFound("comment " + commentId + " of card " + id);
        }
        if (!isMine(comment)) {
            throw new Forbidden("comment " + commentId + " is somebody else's");
        }
        records.remove(comment);
        tell("practices.comment.removed", comment);
    }

    private void tell(String action, Comment comment) {
        audit.record(action, "card/" + comment.cardId(), Map.of("comment", comment.id()));
        search.changed(CommentSearch.KIND, comment.id());
    }
}
