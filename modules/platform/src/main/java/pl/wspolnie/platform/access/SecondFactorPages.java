package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.Codes;
import pl.wspolnie.platform.accounts.SecondFactors;
import pl.wspolnie.platform.accounts.Sessions;

/** Choosing to show an authenticator app's code at each log-in. */
@Path("account/second-factor")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class SecondFactorPages {

    private static final String PATH = "/account/second-factor";
    private static final Text TITLE = Text.of("platform.factor.title");

    private final Forms forms;
    private final SecondFactors factors;
    private final SecondStep secondStep;
    private final Sessions sessions;
    private final Reassurance reassurance;
    private final CurrentRequest request;

    protected SecondFactorPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SecondFactorPages(
            Forms forms,
            SecondFactors factors,
            SecondStep secondStep,
            Sessions sessions,
            Reassurance reassurance,
            CurrentRequest request) {
        this.forms = forms;
        this.factors = factors;
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.reassurance = reassurance;
        this.request = request;
    }

    /**
     * How things stand.
     *
     * @param left how many recovery codes are left
     * @param secret what to type into the app, or {@code null} if nothing waits for a first code
     * @param picture the same as a QR code
     * @param required whether the person came here because a municipality requires it
     */
    public record FactorView(
            boolean on, long left, String secret, QrCode picture, Form<SecondFactorInput> form, boolean required) {}

    /** Codes to be shown once. */
    public record RecoveryView(List<String> codes) {}

    @GET
    @Permission("platform.account")
    public Response show(@QueryParam("required") boolean required) {
        return page(forms.empty(SecondFactorInput.class), required, 200);
    }

    private Response page(Form<SecondFactorInput> form, boolean required, int status) {
        var person = request.requirePerson();
        var secret = factors.waiting(person.id());
        var view = new FactorView(
                factors.isOn(person.id()),
                factors.left(person.id()),
                secret.map(Codes::base32).orElse(null),
                secret.map(octets -> QrCode.of(Codes.address("Wspólnie", person.email(), octets)))
                        .orElse(null),
                form,
                required);
        return SpentLink.secret(Html.of("platform/secondfactor", view, TITLE).status(status));
    }

    @POST
    @Path("start")
    @Permission("platform.account")
    public Response start() {
        factors.begin(request.requirePerson().id());
        return Redirect.to(PATH);
    }

    @POST
    @Path("confirm")
    @Permission("platform.account")
    public Response confirm(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        return checked(fields, servlet, (person, input) -> {
            var codes = factors.confirm(person, input.code());
            SessionAuthentication.sessionOf(servlet).ifPresent(sessions::showSecondFactor);
            return recovery(codes);
        });
    }

    private static Response recovery(List<String> codes) {
        return SpentLink.secret(
                Html.of("platform/recovery", new RecoveryView(codes), TITLE).status(200));
    }

    @POST
    @Path("codes")
    @Permission("platform.account")
    public Response renew(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        return checked(fields, servlet, (person, input) -> {
            secondStep.require(person, input.code());
            return recovery(factors.renew(person));
        });
    }

    @POST
    @Path("off")
    @Permission("platform.account")
    public Response end(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        return checked(fields, servlet, (person, input) -> {
            secondStep.require(person, input.code());
            factors.end(person);
            return Redirect.to(PATH, "platform.factor.done.off");
        });
    }

    private interface Change {
        Response make(long person, SecondFactorInput input);
    }

    private Response checked(MultivaluedMap<String, String> fields, HttpServletRequest servlet, Change change) {
        var form = forms.read(SecondFactorInput.class, fields);
        if (form.hasFaults()) {
            return page(form, false, 400);
        }
        try {
            reassurance.require(form.value().secret(), "secret", servlet);
            return change.make(request.requirePerson().id(), form.value());
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults()), false, 400);
        }
    }
}
