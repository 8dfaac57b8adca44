package pl.wspolnie.platform.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import pl.wspolnie.platform.following.Subject;
import pl.wspolnie.platform.following.Subjects;

/** Reporting what is against the rules; no account is needed. */
@Path("{municipality}/report")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ReportPages {

    static final int PER_HOUR = 10;

    private final ModerationCases cases;
    private final Subjects subjects;
    private final Forms forms;
    private final SpamGuard guard;

    protected ReportPages() {
        this(null, null, null, null);
    }

    @Inject
    public ReportPages(ModerationCases cases, Subjects subjects, Forms forms, SpamGuard guard) {
        this.cases = cases;
        this.subjects = subjects;
        this.forms = forms;
        this.guard = guard;
    }

    /** What a reader finds wrong. */
    public record ReportInput(@NotBlank @Size(max = 2000) String words) {}

    /** @param sent whether it was sent */
    public record ReportView(Subject subject, Form<ReportInput> form, boolean sent) {}

    @GET
    @PermitAll
    public Html form(@QueryParam("kind") String kind, @QueryParam("id") long id) {
        return page(subject(subjects, kind, id), forms.empty(ReportInput.class), false);
    }

    static Subject subject(Subjects subjects, String kind, long id) {
        return subjects.find(kind == null ? "" : kind, id)
                .filter(found -> !found.kind().equals(Subject.EVERYTHING))
                .orElseThrow(() -> new NotFound("something to report: " + kind + "/" + id));
    }

    private static Html page(Subject subject, Form<ReportInput> form, boolean sent) {
        return Html.of(
                "platform/moderation/report", new ReportView(subject, form, sent), Text.of("platform.report.title"));
    }

    @POST
    @PermitAll
    public Response report(
            @FormParam("kind") String kind, @FormParam("id") long id, MultivaluedMap<String, String> fields) {
        var subject = subject(subjects, kind, id);
        var form = forms.read(ReportInput.class, fields);
        if (form.hasFaults()) {
            return page(subject, form, false).status(400);
        }
        try {
            guard.check(fields, "platform.report", PER_HOUR);
        } catch (InvalidInput refused) {
            return page(subject, form.with(refused.faults()), false).status(400);
        }
        cases.report(
                subject.kind(),
                subject.id(),
                subject.title(),
                subject.path(),
                form.value().words());
        return page(subject, form, true).status(200);
    }
}
