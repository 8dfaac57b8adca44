package pl.wspolnie.practices.card;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.practices.shared.Sent;

/** What is done on the page of a card: marks, comments, files. */
@ApplicationScoped
@Path("/{municipality}/practices")
public class OpinionPages {

    private final Cards cards;
    private final CardPage page;
    private final Ratings ratings;
    private final Comments comments;
    private final Attachments attachments;
    private final Forms forms;
    private final Urls urls;

    protected OpinionPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OpinionPages(
            Cards cards,
            CardPage page,
            Ratings ratings,
            Comments comments,
            Attachments attachments,
            Forms forms,
            Urls urls) {
        this.cards = cards;
        this.page = page;
        this.ratings = ratings;
        this.comments = comments;
        this.attachments = attachments;
        this.forms = forms;
        this.urls = urls;
    }

    @POST
    @Path("cards/{id}/rating")
    @Permission(Ratings.RATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        ratings.rate(id, forms.read(RatingInput.class, fields).valid());
        return Redirect.to(address(id), "practices.done.rated");
    }

    @POST
    @Path("cards/{id}/comments")
    @Permission(Comments.WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comment(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var card = cards.get(id);
        var form = forms.read(CommentInput.class, fields);
        if (form.hasFaults()) {
            return page.of(card, form).status(400);
        }
        comments.add(id, form.valid());
        return Redirect.to(address(id), "practices.done.comment.added");
    }

    @POST
    @Path("cards/{id}/comments/{comment}/remove")
    @Permission(Comments.WRITE)
    public Response removeComment(@PathParam("id") long id, @PathParam("comment") long comment) {
        comments.remove(id, comment);
        return Redirect.to(address(id), "practices.done.comment.removed");
    }

    @GET
    @Path("cards/{id}/files/{file}")
    @PermitAll
    public Response download(@PathParam("id") long id, @PathParam("file") long file) {
        return attachments.download(id, file);
    }

    @POST
    @Path("cards/{id}/files")
    @Permission(Cards.WRITE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFile(@PathParam("id") long id, List<EntityPart> parts) {
        attachments.changeable(id);
        var sent = Sent.of(parts);
        attachments.add(id, sent.fileName(), sent.content());
        return Redirect.to(address(id), "practices.done.file.added");
    }

    @POST
    @Path("cards/{id}/files/{file}/remove")
    @Permission(Cards.WRITE)
    public Response removeFile(@PathParam("id") long id, @PathParam("file") long file) {
        attachments.remove(id, file);
        return Redirect.to(address(id), "practices.done.file.removed");
    }

    private String address(long card) {
        return urls.of("practices/cards", card);
    }
}
