package pl.wspolnie.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** The noticeboard for programs. */
@Path("/api/v1/{municipality}/sample/notices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NoticeApi {

    private final Notices notices;
    private final Forms forms;

    protected NoticeApi() {
        this(null, null);
    }

    @Inject
    public NoticeApi(Notices notices, Forms forms) {
        this.notices = notices;
        this.forms = forms;
    }

    /** A notice as programs see it. */
    public record NoticeView(long id, String title, String body, LocalDate endsOn, boolean pinned) {

        static NoticeView of(Notice notice) {
            return new NoticeView(notice.id(), notice.title(), notice.body(), notice.endsOn(), notice.pinned());
        }
    }

    @GET
    @PermitAll
    public List<NoticeView> all() {
        return notices.all().stream().map(NoticeView::of).toList();
    }

    @GET
    @Path("{id: \\d+}")
    @PermitAll
    public NoticeView get(@PathParam("id") long id) {
        return NoticeView.of(notices.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("sample.notice.post")
    public Response post(NoticeInput input) {
        var notice = notices.post(forms.check(input));
        return Response.created(URI.create(String.valueOf(notice.id())))
                .entity(NoticeView.of(notice))
                .build();
    }
}
