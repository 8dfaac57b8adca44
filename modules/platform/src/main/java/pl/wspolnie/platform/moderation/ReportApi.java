package pl.wspolnie.platform.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.following.Subjects;
import pl.wspolnie.platform.spam.FormGuard;

/** Reporting what is against the rules, for programs; no account is needed. */
@Path("api/v1/{municipality}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
@ApplicationScoped
public class ReportApi {

    private final ModerationCases cases;
    private final Subjects subjects;
    private final FormGuard guard;
    private final Forms forms;

    protected ReportApi() {
        this(null, null, null, null);
    }

    @Inject
    public ReportApi(ModerationCases cases, Subjects subjects, FormGuard guard, Forms forms) {
        this.cases = cases;
        this.subjects = subjects;
        this.guard = guard;
        this.forms = forms;
    }

    /**
     * What a reader finds wrong.
     *
     * @param kind of the search document
     * @param id of the search document
     * @param words why
     */
    public record Report(
            @NotBlank @Size(max = 80) String kind,
            @NotNull Long id,
            @NotBlank @Size(max = 2000) String words) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "Reports something that can be found by searching; who reports it nobody asks")
    public Response report(Report input) {
        var report = forms.check(input);
        var subject = ReportPages.subject(subjects, report.kind(), report.id());
        guard.requireRate("platform.report", ReportPages.PER_HOUR);
        cases.report(subject.kind(), subject.id(), subject.title(), subject.path(), report.words());
        return Response.status(201).build();
    }
}
