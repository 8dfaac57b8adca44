package pl.wspolnie.platform.following;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.SpamGuard;

/** Following something by mail, and ending it by one click; no account, no cookie. */
@Path("{municipality}/follow")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class FollowPages {

    private static final int PER_HOUR = 20;

    private final Followers followers;
    private final Subjects subjects;
    private final Forms forms;
    private final SpamGuard guard;

    protected FollowPages() {
        this(null, null, null, null);
    }

    @Inject
    public FollowPages(Followers followers, Subjects subjects, Forms forms, SpamGuard guard) {
        this.followers = followers;
        this.subjects = subjects;
        this.forms = forms;
        this.guard = guard;
    }

    /** A mailbox that wants to follow. */
    public record FollowInput(
            @NotBlank @Email @Size(max = 254) String email) {}

    /** What is asked. */
    public record FollowView(Subject subject, Form<FollowInput> form) {}

    /**
     * A step.
     *
     * @param step {@code asked}, {@code confirm}, {@code confirmed}, {@code stop} or {@code stopped}
     * @param title of what is followed
     * @param token for the next step, or an empty string if there is none
     */
    public record StepView(String step, String title, String token) {}

    @GET
    @PermitAll
    public Html form(@QueryParam("kind") @DefaultValue(Subject.EVERYTHING) String kind, @QueryParam("id") long id) {
        return page(subject(kind, id), forms.empty(FollowInput.class));
    }

    private Subject subject(String kind, long id) {
        return subjects.find(kind, id).orElseThrow(() -> new NotFound("something to follow: " + kind + "/" + id));
    }

    private static Html page(Subject subject, Form<FollowInput> form) {
        return Html.of("platform/following/form", new FollowView(subject, form), Text.of("platform.follow.title"));
    }

    @POST
    @PermitAll
    public Response ask(
            @FormParam("kind") @DefaultValue(Subject.EVERYTHING) String kind,
            @FormParam("id") long id,
            MultivaluedMap<String, String> fields) {
        var subject = subject(kind, id);
        var form = forms.read(FollowInput.class, fields);
        if (form.hasFaults()) {
            return page(subject, form).status(400);
        }
        try {
            guard.check(fields, "platform.follow", PER_HOUR);
        } catch (InvalidInput refused) {
            return page(subject, form.with(refused.faults())).status(400);
        }
        followers.ask(subject, form.value().email());
        return step("asked", subject.title(), "").status(200);
    }

    private static Html step(String step, String title, String token) {
        return Html.of("platform/following/step", new StepView(step, title, token), Text.of("platform.follow.title"));
    }

    /** Only asks: programs that look at mails open their links. */
    @GET
    @Path("confirm/{token: [0-9a-f]{48}}")
    @PermitAll
    public Html confirm(@PathParam("token") String token) {
        return step("confirm", title(token), token);
    }

    private String title(String token) {
        return followers.titleOf(token).orElseThrow(() -> new NotFound("a follower"));
    }

    @POST
    @Path("confirm/{token: [0-9a-f]{48}}")
    @PermitAll
    public Html confirmed(@PathParam("token") String token) {
        var title = title(token);
        followers.confirm(token);
        return step("confirmed", title, "");
    }

    @GET
    @Path("stop/{token: [0-9a-f]{48}}")
    @PermitAll
    public Html stop(@PathParam("token") String token) {
        return step("stop", followers.titleOf(token).orElse(""), token);
    }

    /** Also what mail programs send by themselves (RFC 8058); whoever has ended it already is told the same. */
    @POST
    @Path("stop/{token: [0-9a-f]{48}}")
    @PermitAll
    public Html stopped(@PathParam("token") String token) {
        followers.stop(token);
        return step("stopped", "", "");
    }
}
