package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Pages of reviewers: what waits, the decision, who else sees a card. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    private final Cards cards;
    private final Forms forms;
    private final Urls urls;

    protected ReviewPages() {
        this(null, null, null);
    }

    @Inject
    public ReviewPages(Cards cards, Forms forms, Urls urls) {
        this.cards = cards;
        this.forms = forms;
        this.urls = urls;
    }

    public record Waiting(List<Card> cards) {}

    public record Decide(Card card, Form<ReviewInput> form) {}

    @GET
    @Path("review")
    @Permission(Cards.REVIEW)
    public Html waiting() {
        return Html.of("practices/review", new Waiting(cards.waiting()), Text.of("practices.review.title"));
    }

    @GET
    @Path("cards/{id}/review")
    @Permission(Cards.REVIEW)
    public Html form(@PathParam("id") long id) {
        return decide(cards.get(id), forms.empty(ReviewInput.class));
    }

    @POST
    @Path("cards/{id}/review")
    @Permission(Cards.REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var card = cards.get(id);
        var form = forms.read(ReviewInput.class, fields);
        try {
            var reviewed = cards.review(id, form.valid());
            return Redirect.to(
                    address(id), "practices.done.card." + reviewed.status().code());
        } catch (InvalidInput wrong) {
            return decide(card, form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("cards/{id}/share")
    @Permission(Cards.REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        cards.share(id, forms.read(ShareInput.class, fields).valid());
        return Redirect.to(address(id), "practices.done.card.shared");
    }

    private static Html decide(Card card, Form<ReviewInput> form) {
        return Html.of("practices/card-review", new Decide(card, form), Text.of("practices.review.card", card.title()));
    }

    private String address(long card) {
        return urls.of("practices/cards", card);
    }
}
