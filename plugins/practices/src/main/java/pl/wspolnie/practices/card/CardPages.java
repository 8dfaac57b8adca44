package pl.wspolnie.practices.card;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.practices.visit.Visit;
import pl.wspolnie.practices.visit.Visits;

/** Pages of cards: the catalogue, one card, two side by side, writing. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class CardPages {

    private final Cards cards;
    private final CardPage page;
    private final Visits visits;
    private final Forms forms;
    private final Urls urls;

    protected CardPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public CardPages(Cards cards, CardPage page, Visits visits, Forms forms, Urls urls) {
        this.cards = cards;
        this.page = page;
        this.visits = visits;
        this.forms = forms;
        this.urls = urls;
    }

    /** A page of the catalogue. */
    public record Catalogue(CardFilter filter, List<Card> cards, long total, int page) {

        /** The address of the catalogue with its filter. */
        public String address(String url) {
            return url + filter.query();
        }

        public int lastPage() {
            return (int) Math.max(1, (total + Cards.PER_PAGE - 1) / Cards.PER_PAGE);
        }
    }

    public record Mine(List<Card> cards) {}

    /** @param first {@code null} as long as it is not chosen, as is {@code second} */
    public record Compare(Card first, Card second, List<Card> all) {}

    /** @param card {@code null} for a new one */
    public record Write(Card card, Form<CardInput> form, List<Visit> visits) {}

    @GET
    @Path("cards")
    @PermitAll
    public Html list(
            @QueryParam("words") String words,
            @QueryParam("kind") String kind,
            @QueryParam("subject") String subject,
            @QueryParam("source") Source source,
            @QueryParam("page") @DefaultValue("1") int number) {
        var filter = new CardFilter(words, kind, subject, source);
        var model = new Catalogue(filter, cards.list(filter, number), cards.count(filter), Math.max(number, 1));
        return Html.of("practices/cards", model, Text.of("practices.part.cards"));
    }

    @GET
    @Path("cards/mine")
    @Permission(Cards.WRITE)
    public Html mine() {
        return Html.of("practices/cards-mine", new Mine(cards.mine()), Text.of("practices.cards.mine"));
    }

    @GET
    @Path("cards/compare")
    @PermitAll
    public Html compare(@QueryParam("first") Long first, @QueryParam("second") Long second) {
        var one = first == null ? null : cards.get(first);
        var other = second == null ? null : cards.get(second);
        var model = new Compare(one, other, cards.all());
        return Html.of("practices/cards-compare", model, Text.of("practices.compare.title"));
    }

    @GET
    @Path("cards/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        return page.of(cards.get(id), forms.empty(CommentInput.class));
    }

    @GET
    @Path("cards/{id}/card.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf print(@PathParam("id") long id) {
        var card = cards.get(id);
        return Pdf.of(
                Html.of("practices/card-pdf", page.shown(card, null), Text.literally(card.title())),
                "praktyka-" + id + ".pdf");
    }

    @GET
    @Path("cards/new")
    @Permission(Cards.WRITE)
    public Html blank(@QueryParam("visit") Long visit) {
        var first = new MultivaluedHashMap<String, String>();
        first.putSingle("source", visit == null ? Source.ELSEWHERE.name() : Source.VISIT.name());
        if (visit != null) {
            first.putSingle("visit", visits.get(visit).id().toString());
        }
        return write(null, new Form<>(null, forms.read(CardInput.class, first).raw(), List.of()));
    }

    @POST
    @Path("cards")
    @Permission(Cards.WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(CardInput.class, fields);
        try {
            return saved(cards.add(form.valid()), fields);
        } catch (InvalidInput wrong) {
            return write(null, form.with(wrong.faults())).status(400);
        }
    }

    @GET
    @Path("cards/{id}/edit")
    @Permission(Cards.WRITE)
    public Html edit(@PathParam("id") long id) {
        var card = cards.editable(id);
        return write(card, forms.fill(CardInput.of(card)));
    }

    @POST
    @Path("cards/{id}/edit")
    @Permission(Cards.WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var card = cards.own(id);
        var form = forms.read(CardInput.class, fields);
        return Saving.of(form, input -> saved(cards.change(id, input), fields), again -> write(card, again));
    }

    /** The form has two buttons: one saves, the other also hands in. What is missing is shown at its field. */
    private Response saved(Card card, MultivaluedMap<String, String> fields) {
        return fields.containsKey("submit")
                ? submit(card.id())
                : Redirect.to(address(card.id()), "practices.done.card.saved");
    }

    @POST
    @Path("cards/{id}/submit")
    @Permission(Cards.WRITE)
    public Response submit(@PathParam("id") long id) {
        try {
            return Redirect.to(address(cards.submit(id).id()), "practices.done.card.submitted");
        } catch (InvalidInput incomplete) {
            var card = cards.editable(id);
            return write(card, forms.fill(CardInput.of(card)).with(incomplete.faults()))
                    .status(400);
        }
    }

    @POST
    @Path("cards/{id}/discard")
    @Permission(Cards.WRITE)
    public Response discard(@PathParam("id") long id) {
        cards.discard(id);
        return Redirect.to(urls.of("practices/cards/mine"), "practices.done.card.discarded");
    }

    private Html write(Card card, Form<CardInput> form) {
        var title = card == null ? Text.of("practices.card.new") : Text.of("practices.card.edit", card.title());
        return Html.of("practices/card-form", new Write(card, form, visits.announced()), title);
    }

    private String address(long card) {
        return urls.of("practices/cards", card);
    }
}
