package pl.wspolnie.platform.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Redirect;

/** Showing the second factor. */
@Path("login/code")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class CodePages {

    private final Forms forms;
    private final SecondStep secondStep;
    private final Entrance entrance;

    protected CodePages() {
        this(null, null, null);
    }

    @Inject
    public CodePages(Forms forms, SecondStep secondStep, Entrance entrance) {
        this.forms = forms;
        this.secondStep = secondStep;
        this.entrance = entrance;
    }

    @POST
    @PermitAll
    public Response show(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var token = fields.getFirst("token");
        var form = forms.read(CodeInput.class, fields);
        var waiting = secondStep.find(token);
        if (waiting.isEmpty()) {
            return Redirect.to("/login");
        }
        if (form.hasFaults()) {
            return secondStep.page(form, token, 400);
        }
        try {
            secondStep.require(waiting.get().account(), form.value().code());
        } catch (InvalidInput wrong) {
            return secondStep.page(form.with(wrong.faults()), token, 400);
        }
        return secondStep
                .done(token)
                .map(who -> entrance.enter(
                        Redirect.to(who.next()), who.account(), Entrance.means(servlet, who.remember(), true), servlet))
                .orElseGet(() -> Redirect.to("/login"));
    }
}
