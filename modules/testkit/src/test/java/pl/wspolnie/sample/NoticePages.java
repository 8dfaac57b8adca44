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

/** The noticeboard for people. */
@Path("/{municipality}/sample")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class NoticePages {

    private final Notices notices;
    private final Forms forms;
    private final Urls urls;

    protected NoticePages() {
        this(null, null, null);
    }

    @Inject
    public NoticePages(Notices notices, Forms forms, Urls urls) {
        this.notices = notices;
        this.forms = forms;
        this.urls = urls;
    }

    /** What the board shows. */
    public record Board(List<Notice> notices) {}

    @GET
    @PermitAll
    public Html board() {
        return Html.of("sample/board", new Board(notices.all()), Text.of("sample.module.name"));
    }

    @GET
    @Path("{id: \\d+}")
    @PermitAll
    public Html notice(@PathParam("id") long id) {
        var notice = notices.get(id);
        return Html.of("sample/notice", notice, Text.literally(notice.title()));
    }

    @GET
    @Path("new")
    @Permission("sample.notice.post")
    public Html blank() {
        return form(forms.empty(NoticeInput.class));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("sample.notice.post")
    public Response post(MultivaluedMap<String, String> fields) {
        var form = forms.read(NoticeInput.class, fields);
        try {
            var notice = notices.post(form.valid());
            return Redirect.to(urls.of("sample", notice.id()), "sample.done.posted");
        } catch (InvalidInput refused) {
            return form(form.hasFaults() ? form : form.with(refused.faults())).status(400);
        }
    }

    @POST
    @Path("{id: \\d+}/pin")
    @Permission("sample.notice.pin")
    public Response pin(@PathParam("id") long id) {
        notices.pin(id);
        return Redirect.to(urls.of("sample", id), "sample.done.pinned");
    }

    private static Html form(Form<NoticeInput> form) {
        return Html.of("sample/form", form, Text.of("sample.form.title"));
    }
}
