package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.practices.visit.Visit;
import pl.wspolnie.practices.visit.Visits;

/** The page of one card, with all that belongs to it. */
@ApplicationScoped
public class CardPage {

    private final Cards cards;
    private final Attachments attachments;
    private final Ratings ratings;
    private final Comments comments;
    private final Visits visits;
    private final Organisations organisations;
    private final Projects projects;
    private final People people;

    protected CardPage() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public CardPage(
            Cards cards,
            Attachments attachments,
            Ratings ratings,
            Comments comments,
            Visits visits,
            Organisations organisations,
            Projects projects,
            People people) {
        this.cards = cards;
        this.attachments = attachments;
        this.ratings = ratings;
        this.comments = comments;
        this.visits = visits;
        this.organisations = organisations;
        this.projects = projects;
        this.people = people;
    }

    /**
     * A card with all that belongs to it.
     *
     * @param owner another municipality that shares it, or {@code null} for this one
     * @param organisation on whose behalf it was written, or {@code null}
     * @param visit on which it was seen, or {@code null} if the reader cannot see that
     * @param mark the reader's own, or {@code null}
     * @param projects with whose partners it may be shared
     */
    public record Show(
            Card card,
            Municipality owner,
            String organisation,
            Visit visit,
            boolean mine,
            boolean mayReview,
            boolean mayAttach,
            List<StoredFile> files,
            long maximumBytes,
            List<Usefulness> usefulness,
            Integer mark,
            List<CommentView> comments,
            Form<CommentInput> comment,
            List<Project> projects) {

        /** The address of the card at its owner's, where its files are. */
        public String atOwner(String url, String here) {
            return url.replaceFirst("/" + here + "/", "/" + owner.slug() + "/");
        }
    }

    Html of(Card card, Form<CommentInput> comment) {
        return Html.of("practices/card", shown(card, comment), Text.literally(card.title()));
    }

    Show shown(Card card, Form<CommentInput> comment) {
        boolean own = cards.isOwn(card);
        return new Show(
                card,
                own ? null : people.municipality(card.municipalityId()).orElse(null),
                card.organisationId() == null
                        ? null
                        : organisations
                                .find(card.organisationId())
                                .map(Organisation::name)
                                .orElse(null),
                visit(card),
                cards.isMine(card),
                cards.mayReview(card),
                attachments.mayChange(card),
                attachments.of(card),
                attachments.maximumBytes(),
                ratings.of(card),
                ratings.mine(card).map(Rating::mark).orElse(null),
                comments.of(card),
                comment,
                own ? projects.all() : List.of());
    }

    private Visit visit(Card card) {
        return card.visitId() == null
                ? null
                : visits.visible().stream()
                        .filter(visit -> visit.id().equals(card.visitId()))
                        .findFirst()
                        .orElse(null);
    }
}
