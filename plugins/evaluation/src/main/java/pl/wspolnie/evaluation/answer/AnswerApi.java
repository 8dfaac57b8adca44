package pl.wspolnie.evaluation.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.SpamGuard;
import pl.wspolnie.evaluation.wave.Waves;

/** Answering, inviting and typing in for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class AnswerApi {

    private final Waves waves;
    private final Tickets tickets;
    private final Answering answering;
    private final Sheets sheets;
    private final AnswerFiles files;
    private final SpamGuard guard;
    private final Settings settings;
    private final Forms forms;

    protected AnswerApi() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public AnswerApi(
            Waves waves,
            Tickets tickets,
            Answering answering,
            Sheets sheets,
            AnswerFiles files,
            SpamGuard guard,
            Settings settings,
            Forms forms) {
        this.waves = waves;
        this.tickets = tickets;
        this.answering = answering;
        this.sheets = sheets;
        this.files = files;
        this.guard = guard;
        this.settings = settings;
        this.forms = forms;
    }

    /** @param stamp of the page with the open link, as its form holds it */
    public record StartInput(
            @NotNull @Size(max = 200) String stamp,
            @NotNull @Size(max = 200) String homepage) {}

    /**
     * A value.
     *
     * @param cell its key, as in the codebook
     */
    public record CellInput(
            @NotBlank @Size(max = 100) String cell,
            @Size(max = 2000) String value) {}

    public record GivenInput(
            @NotEmpty @Valid @Size(max = 5000) List<CellInput> cells) {}

    public record TypedInput(
            @NotNull Integer sheet,
            @NotNull Channel channel,
            boolean again,
            @NotEmpty @Valid @Size(max = 5000) List<CellInput> cells) {}

    /** The key by which one answers; it cannot be had a second time. */
    public record KeyView(String key) {}

    public record StandingView(long wave, int reached, int steps, Map<String, String> cells) {}

    public record CountView(TicketKind kind, long given, long used) {}

    public record DoneView(int count) {}

    @POST
    @Path("waves/{id}/start")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("id") long id, StartInput input) {
        var checked = forms.check(input);
        waves.get(id);
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("stamp", checked.stamp());
        fields.putSingle("homepage", checked.homepage());
        guard.check(
                fields,
                "evaluation/start",
                settings.get("evaluation", AnswerSettings.STARTS_PER_HOUR).intValue());
        return created(new KeyView(tickets.open(id).code()));
    }

    @POST
    @Path("waves/{id}/begin")
    @Permission(Tickets.GIVE)
    public Response begin(@PathParam("id") long id) {
        return created(new KeyView(tickets.begin(id).code()));
    }

    @GET
    @Path("answers/{key}")
    @PermitAll
    public Response standing(@PathParam("key") String typed) {
        var sitting = answering.open(key(typed));
        return unkept(new StandingView(
                sitting.wave().id(),
                sitting.reached(),
                sitting.steps().size(),
                sitting.answers().cells()));
    }

    /** Keeps what was given so far. */
    @PUT
    @Path("answers/{key}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("key") String typed, GivenInput input) {
        answering.keep(key(typed), map(forms.check(input).cells()));
        return standing(typed);
    }

    /** Hands in all at once. */
    @POST
    @Path("answers/{key}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@PathParam("key") String typed, GivenInput input) {
        answering.give(key(typed), map(forms.check(input).cells()));
        return Response.noContent().build();
    }

    /** Hands in what was kept. */
    @POST
    @Path("answers/{key}/submit")
    @PermitAll
    public Response submit(@PathParam("key") String typed) {
        answering.submit(key(typed));
        return Response.noContent().build();
    }

    @GET
    @Path("waves/{id}/tickets")
    @Permission(Waves.MANAGE)
    public List<CountView> counts(@PathParam("id") long id) {
        return tickets.counts(waves.own(id)).entrySet().stream()
                .map(entry -> new CountView(
                        entry.getKey(),
                        entry.getValue().given(),
                        entry.getValue().used()))
                .toList();
    }

    @POST
    @Path("waves/{id}/invitations")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public DoneView invite(@PathParam("id") long id, InvitationInput input) {
        return new DoneView(tickets.invite(id, forms.check(input)));
    }

    @POST
    @Path("waves/{id}/reminders")
    @Permission(Waves.MANAGE)
    public DoneView remind(@PathParam("id") long id) {
        return new DoneView(tickets.remind(id));
    }

    /** The only copy of new codes. */
    @POST
    @Path("waves/{id}/codes")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response codes(@PathParam("id") long id, CodesInput input) {
        var codes =
                tickets.codes(id, forms.check(input)).stream().map(Key::code).toList();
        return created(codes);
    }

    @POST
    @Path("waves/{id}/sheets")
    @Permission(Sheets.TYPE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response type(@PathParam("id") long id, TypedInput input) {
        var checked = forms.check(input);
        var sheet = forms.check(new SheetInput(checked.sheet(), checked.channel(), checked.again()));
        sheets.type(id, sheet, map(checked.cells()));
        return Response.status(Response.Status.CREATED)
                .entity(new DoneView(checked.sheet()))
                .build();
    }

    @GET
    @Path("waves/{id}/double-entry")
    @Permission(Sheets.TYPE)
    public DoubleEntry doubleEntry(@PathParam("id") long id) {
        return sheets.doubleEntry(waves.own(id));
    }

    /** Takes the second entry of a sheet for the right one. */
    @POST
    @Path("waves/{id}/sheets/{sheet}/second")
    @Permission(Sheets.TYPE)
    public Response takeSecond(@PathParam("id") long id, @PathParam("sheet") int sheet) {
        sheets.takeSecond(id, sheet);
        return Response.noContent().build();
    }

    /** Brings a table of answers in. */
    @POST
    @Path("waves/{id}/answers")
    @Permission(AnswerFiles.READ)
    @Consumes("text/csv")
    public DoneView bring(@PathParam("id") long id, byte[] content) {
        if (content.length > AnswerFiles.MAXIMUM_BYTES) {
            throw new InvalidInput("file", "evaluation.fault.file.large", AnswerFiles.MAXIMUM_BYTES / (1024 * 1024));
        }
        return new DoneView(files.bring(id, content));
    }

    private static Map<String, String> map(List<CellInput> cells) {
        var map = new LinkedHashMap<String, String>();
        cells.forEach(cell -> map.put(cell.cell(), cell.value()));
        return map;
    }

    private static Key key(String typed) {
        return Key.read(typed).orElseThrow(() -> new NotFound("key"));
    }

    private static Response created(Object entity) {
        return never(Response.status(Response.Status.CREATED).entity(entity));
    }

    private static Response unkept(Object entity) {
        return never(Response.ok(entity));
    }

    private static Response never(Response.ResponseBuilder response) {
        var never = new CacheControl();
        never.setNoStore(true);
        return response.cacheControl(never).build();
    }
}
