package pl.wspolnie.practices.card;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Cards for programs; a file's content is the body, its name a parameter. */
@ApplicationScoped
@Path("/api/v1/{municipality}/practices")
@Produces(MediaType.APPLICATION_JSON)
public class CardApi {

    private final Cards cards;
    private final Ratings ratings;
    private final Comments comments;
    private final Attachments attachments;
    private final Forms forms;

    protected CardApi() {
        this(null, null, null, null, null);
    }

    @Inject
    public CardApi(Cards cards, Ratings ratings, Comments comments, Attachments attachments, Forms forms) {
        this.cards = cards;
        this.ratings = ratings;
        this.comments = comments;
        this.attachments = attachments;
        this.forms = forms;
    }

    /** A page of the catalogue; {@code total} counts all pages. */
    public record CardList(long total, int page, List<CardView> cards) {}

    @GET
    @Path("cards")
    @PermitAll
    public CardList list(
            @QueryParam("words") String words,
            @QueryParam("kind") String kind,
            @QueryParam("subject") String subject,
            @QueryParam("source") Source source,
            @QueryParam("page") @DefaultValue("1") int page) {
        var filter = new CardFilter(words, kind, subject, source);
        return new CardList(cards.count(filter), Math.max(page, 1), views(cards.list(filter, page)));
    }

    @GET
    @Path("cards/mine")
    @Permission(Cards.WRITE)
    public List<CardView> mine() {
        return views(cards.mine());
    }

    @GET
    @Path("review")
    @Permission(Cards.REVIEW)
    public List<CardView> waiting() {
        return views(cards.waiting());
    }

    @GET
    @Path("cards/{id}")
    @PermitAll
    public CardView get(@PathParam("id") long id) {
        return view(cards.get(id));
    }

    @POST
    @Path("cards")
    @Permission(Cards.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(CardInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(view(cards.add(forms.check(input))))
                .build();
    }

    @PUT
    @Path("cards/{id}")
    @Permission(Cards.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public CardView change(@PathParam("id") long id, CardInput input) {
        return view(cards.change(id, forms.check(input)));
    }

    @DELETE
    @Path("cards/{id}")
    @Permission(Cards.WRITE)
    public void discard(@PathParam("id") long id) {
        cards.discard(id);
    }

    @POST
    @Path("cards/{id}/submit")
    @Permission(Cards.WRITE)
    public CardView submit(@PathParam("id") long id) {
        return view(cards.submit(id));
    }

    @POST
    @Path("cards/{id}/review")
    @Permission(Cards.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    public CardView review(@PathParam("id") long id, ReviewInput input) {
        return view(cards.review(id, forms.check(input)));
    }

    @PUT
    @Path("cards/{id}/share")
    @Permission(Cards.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    public CardView share(@PathParam("id") long id, ShareInput input) {
        return view(cards.share(id, forms.check(input)));
    }

    @PUT
    @Path("cards/{id}/rating")
    @Permission(Ratings.RATE)
    @Consumes(MediaType.APPLICATION_JSON)
    public CardView rate(@PathParam("id") long id, RatingInput input) {
        ratings.rate(id, forms.check(input));
        return view(cards.get(id));
    }

    @GET
    @Path("cards/{id}/comments")
    @PermitAll
    public List<CommentView> comments(@PathParam("id") long id) {
        return comments.of(cards.get(id));
    }

    @POST
    @Path("cards/{id}/comments")
    @Permission(Comments.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(@PathParam("id") long id, CommentInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(comments.add(id, forms.check(input)))
                .build();
    }

    @DELETE
    @Path("cards/{id}/comments/{comment}")
    @Permission(Comments.WRITE)
    public void removeComment(@PathParam("id") long id, @PathParam("comment") long comment) {
        comments.remove(id, comment);
    }

    @POST
    @Path("cards/{id}/files")
    @Permission(Cards.WRITE)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addFile(@PathParam("id") long id, @QueryParam("name") String name, InputStream content) {
        return Response.status(Response.Status.CREATED)
                .entity(attachments.add(id, name == null ? "" : name, content))
                .build();
    }

    @DELETE
    @Path("cards/{id}/files/{file}")
    @Permission(Cards.WRITE)
    public void removeFile(@PathParam("id") long id, @PathParam("file") long file) {
        attachments.remove(id, file);
    }

    private List<CardView> views(List<Card> found) {
        return found.stream().map(this::view).toList();
    }

    private CardView view(Card card) {
        return CardView.of(card, ratings.of(card), attachments.of(card));
    }
}
