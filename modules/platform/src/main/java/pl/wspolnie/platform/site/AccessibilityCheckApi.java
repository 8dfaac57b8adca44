package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Where a program that checks the pages says what it found. */
@Path("api/v1/{municipality}/accessibility-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accessibility")
@ApplicationScoped
public class AccessibilityCheckApi {

    private final AccessibilityChecks checks;
    private final Forms forms;

    protected AccessibilityCheckApi() {
        this(null, null);
    }

    @Inject
    public AccessibilityCheckApi(AccessibilityChecks checks, Forms forms) {
        this.checks = checks;
        this.forms = forms;
    }

    /** What was found. @param tool with its version */
    public record CheckInput(
            @NotBlank @Size(max = 120) String tool,
            @NotNull @Positive @Max(1_000_000) Integer pages,
            @NotNull @PositiveOrZero @Max(1_000_000) Integer violations) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.settings.manage")
    @Operation(summary = "Notes what an automatic check found; the accessibility statement tells of the newest")
    public Response add(CheckInput input) {
        var found = forms.check(input);
        checks.add(found.tool(), found.pages(), found.violations());
        return Response.status(201).build();
    }
}
