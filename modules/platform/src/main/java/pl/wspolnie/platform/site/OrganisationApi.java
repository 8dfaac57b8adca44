package pl.wspolnie.platform.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.people.EntryStatus;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationEntity;
import pl.wspolnie.platform.people.OrganisationEntries;
import pl.wspolnie.platform.people.OrganisationRegister;

/** The register of organisations for programs. */
@Path("api/v1/{municipality}/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
@ApplicationScoped
public class OrganisationApi {

    private static final int PER_PAGE = 50;

    private final OrganisationRegister register;
    private final OrganisationEntries entries;
    private final Mandates mandates;
    private final MandateForms mandateForms;
    private final Forms forms;
    private final Urls urls;

    protected OrganisationApi() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrganisationApi(
            OrganisationRegister register,
            OrganisationEntries entries,
            Mandates mandates,
            MandateForms mandateForms,
            Forms forms,
            Urls urls) {
        this.register = register;
        this.entries = entries;
        this.mandates = mandates;
        this.mandateForms = mandateForms;
        this.forms = forms;
        this.urls = urls;
    }

    /** An entry of the register. */
    public record Item(long id, String url, OrganisationDetails details) {}

    /** One page of the register. */
    public record ItemList(int total, int page, int pages, List<Item> items) {}

    /** Why an entry is sent back. */
    public record Refusal(String reason) {}

    @GET
    @PermitAll
    @Operation(summary = "Lists the organisations of the register, 50 to a page, with what they publish")
    public ItemList list(@QueryParam("page") @DefaultValue("1") int page) {
        var all = register.all();
        var paging = Paging.of(all.size(), PER_PAGE, page);
        return new ItemList(
                all.size(),
                paging.current(),
                paging.last(),
                paging.cut(all).stream().map(this::published).toList());
    }

    private Item published(OrganisationEntity organisation) {
        return item(organisation, organisation.details().published());
    }

    private Item item(OrganisationEntity organisation, OrganisationDetails details) {
        return new Item(organisation.id(), urls.absolute("organisations", organisation.id()), details);
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @PermitAll
    @Operation(summary = "One organisation, with what it publishes")
    public Item one(@PathParam("id") long id) {
        return published(register.listed(id).orElseThrow(() -> new NotFound("organisation " + id)));
    }

    @GET
    @Path("waiting")
    @Permission("platform.organisations.manage")
    @Operation(summary = "Organisations that people entered and nobody has verified yet, in full")
    public List<Item> waiting() {
        return register.inState(EntryStatus.WAITING).stream().map(this::whole).toList();
    }

    /** The answer's ETag stands for what was read; {@link #change} takes it as If-Match. */
    @GET
    @Path("{id: \\d{1,18}}/full")
    @Permission("platform.organisations.manage")
    @Operation(summary = "One organisation with all that the office knows")
    public Response full(@PathParam("id") long id) {
        return answer(register.get(id), 200);
    }

    private Item whole(OrganisationEntity organisation) {
        return item(organisation, organisation.details());
    }

    private Response answer(OrganisationEntity organisation, int status) {
        var item = whole(organisation);
        return Response.status(status)
                .entity(item)
                .header("ETag", "\"" + organisation.rowVersion() + "\"")
                .location(URI.create(item.url()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.organisations.manage")
    @Operation(summary = "Enters an organisation as the office")
    public Response add(OrganisationDetails details) {
        return answer(register.add(forms.check(details), false), 201);
    }

    @POST
    @Path("entered")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.organisation.enter")
    @Operation(summary = "Enters an organisation in one's own name; it waits until the office has verified it")
    public Response enter(OrganisationDetails details) {
        return answer(entries.enter(forms.check(details)), 201);
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.organisations.manage")
    @Operation(summary = "Changes an organisation; If-Match carries the ETag of what was read")
    public Response change(
            @PathParam("id") long id, @HeaderParam("If-Match") String seen, OrganisationDetails details) {
        if (seen == null || !seen.matches("\"\\d{1,18}\"")) {
            throw new Conflict(Text.of("platform.conflict.changed"));
        }
        var version = Long.parseLong(seen.replace("\"", ""));
        return answer(register.change(id, version, forms.check(details)), 200);
    }

    @POST
    @Path("{id: \\d{1,18}}/verify")
    @Permission("platform.organisations.manage")
    @Operation(summary = "Takes an entry into the register")
    public Response verify(@PathParam("id") long id) {
        entries.verify(id);
        return answer(register.get(id), 200);
    }

    @POST
    @Path("{id: \\d{1,18}}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.organisations.manage")
    @Operation(summary = "Sends an entry back with a reason")
    public Response refuse(@PathParam("id") long id, Refusal refusal) {
        entries.refuse(id, refusal == null ? null : refusal.reason());
        return answer(register.get(id), 200);
    }

    @POST
    @Path("{id: \\d{1,18}}/confirm")
    @Permission("platform.organisation.keep")
    @Operation(summary = "Says in the organisation's name that its data are right")
    public void confirm(@PathParam("id") long id) {
        entries.confirm(id);
    }

    @GET
    @Path("{id: \\d{1,18}}/mandates")
    @Permission("platform.mandates.manage")
    @Operation(summary = "Who may or might act for the organisation, the newest mandate first")
    public List<MandateLine> mandates(@PathParam("id") long id) {
        return mandates.of(register.get(id)).stream().map(mandateForms::line).toList();
    }

    @POST
    @Path("{id: \\d{1,18}}/mandates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.mandates.manage")
    @Operation(summary = "Gives the person with this address a mandate")
    public Response grant(@PathParam("id") long id, MandateInput input) {
        var checked = forms.check(input);
        var mandate = mandates.grant(id, checked.to(mandateForms.accountOf(checked.person())));
        return Response.status(201).entity(mandateForms.line(mandate)).build();
    }

    @DELETE
    @Path("{id: \\d{1,18}}/mandates/{mandate: \\d{1,18}}")
    @Permission("platform.mandates.manage")
    @Operation(summary = "Ends a mandate; what was submitted under it stays")
    public void withdraw(@PathParam("id") long id, @PathParam("mandate") long mandate) {
        mandates.withdraw(id, mandate);
    }
}
