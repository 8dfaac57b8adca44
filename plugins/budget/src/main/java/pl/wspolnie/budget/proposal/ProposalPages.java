package pl.wspolnie.budget.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.Rows;
import pl.wspolnie.budget.edition.Stage;

/** Pages of proposals. */
@ApplicationScoped
@Path("/{municipality}/budget")
@Produces(MediaType.TEXT_HTML)
public class ProposalPages {

    /** Blank rows for more cost items at the end of the form. */
    private static final int SPARE_ROWS = 3;

    private static final int MOST_ROWS = 40;

    private final Editions editions;
    private final Proposals proposals;
    private final Attachments attachments;
    private final Organisations organisations;
    private final People people;
    private final Calendar calendar;
    private final Forms forms;
    private final Urls urls;

    protected ProposalPages() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ProposalPages(
            Editions editions,
            Proposals proposals,
            Attachments attachments,
            Organisations organisations,
            People people,
            Calendar calendar,
            Forms forms,
            Urls urls) {
        this.editions = editions;
        this.proposals = proposals;
        this.attachments = attachments;
        this.organisations = organisations;
        this.people = people;
        this.calendar = calendar;
        this.forms = forms;
        this.urls = urls;
    }

    /** A page of the list. */
    public record Listing(
            Edition edition,
            Stage stage,
            List<Pool> pools,
            ProposalFilter filter,
            List<Proposal> proposals,
            long total,
            int page,
            boolean maySubmit) {

        /** The address of the list with its filter. */
        public String address(String url) {
            return url + filter.query();
        }

        public int lastPage() {
            return (int) Math.max(1, (total + Proposals.PER_PAGE - 1) / Proposals.PER_PAGE);
        }
    }

    /** @param author who wrote it, for officers and the author; {@code null} for others */
    public record Show(
            Proposal proposal,
            Stage stage,
            Organisation organisation,
            String author,
            boolean mine,
            boolean mayAppeal,
            boolean mayWithdraw,
            List<StoredFile> files,
            List<StoredFile> officeFiles,
            List<Progress> progress,
            long maximumBytes) {}

    /** @param proposal {@code null} for a new one */
    public record Write(Edition edition, Proposal proposal, Form<ProposalInput> form, int items, List<Pool> pools) {}

    public record Mine(List<Proposal> proposals, List<Edition> open) {}

    public record Words(Proposal proposal, Form<?> form) {}

    @GET
    @Path("editions/{edition}/proposals")
    @PermitAll
    public Html list(
            @PathParam("edition") long editionId,
            @QueryParam("pool") Long pool,
            @QueryParam("status") ProposalStatus status,
            @QueryParam("category") String category,
            @QueryParam("words") String words,
            @QueryParam("page") @DefaultValue("1") int page) {
        var edition = editions.get(editionId);
        var filter = new ProposalFilter(pool, status, category, words);
        var model = new Listing(
                edition,
                calendar.stageOf(edition),
                editions.pools(edition),
                filter,
                proposals.list(edition, filter, page),
                proposals.count(edition, filter),
                Math.max(page, 1),
                proposals.maySubmit(edition));
        return Html.of("budget/proposals", model, Text.of("budget.proposals.title", edition.name()));
    }

    @GET
    @Path("mine")
    @Permission(Proposals.SUBMIT)
    public Html mine() {
        var open = editions.published().stream().filter(proposals::maySubmit).toList();
        return Html.of("budget/mine", new Mine(proposals.mine(), open), Text.of("budget.mine.title"));
    }

    @GET
    @Path("proposals/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var proposal = proposals.get(id);
        return Html.of("budget/proposal", shown(proposal), Text.literally(proposal.title()));
    }

    private Show shown(Proposal proposal) {
        var edition = proposal.edition();
        boolean mine = proposals.isMine(proposal);
        var organisation = proposal.organisationId() == null
                ? null
                : organisations.find(proposal.organisationId()).orElse(null);
        return new Show(
                proposal,
                calendar.stageOf(edition),
                organisation,
                proposal.authorId() != null && attachments.maySee(proposal, Attachments.Kind.OFFICE)
                        ? people.nameOf(proposal.authorId())
                        : null,
                mine,
                mine
                        && proposal.status().mayBecome(ProposalStatus.APPEALED)
                        && proposal.appeal() == null
                        && calendar.isOpen(edition, Stage.APPEALS),
                mine
                        && proposal.status().mayBecome(ProposalStatus.WITHDRAWN)
                        && !calendar.hasBegun(edition, Stage.VOTING),
                attachments.of(proposal, Attachments.Kind.PUBLIC),
                attachments.of(proposal, Attachments.Kind.OFFICE),
                proposals.progress(proposal),
                attachments.maximumBytes());
    }

    @GET
    @Path("editions/{edition}/proposals/new")
    @Permission(Proposals.SUBMIT)
    public Html blank(@PathParam("edition") long editionId) {
        var edition = editions.get(editionId);
        if (!proposals.maySubmit(edition)) {
            throw new Conflict(Text.of("budget.conflict.submission"));
        }
        return write(edition, null, forms.empty(ProposalInput.class));
    }

    @POST
    @Path("editions/{edition}/proposals")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("edition") long editionId, MultivaluedMap<String, String> fields) {
        var form = forms.read(ProposalInput.class, fields);
        return Saving.of(
                form,
                input -> saved(proposals.add(editionId, input), fields),
                again -> write(editions.get(editionId), null, again));
    }

    @GET
    @Path("proposals/{id}/edit")
    @Permission(Proposals.SUBMIT)
    public Html edit(@PathParam("id") long id) {
        var proposal = editable(id);
        return write(proposal.edition(), proposal, forms.fill(ProposalInput.of(proposal)));
    }

    @POST
    @Path("proposals/{id}/edit")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(ProposalInput.class, fields);
        try {
            return saved(proposals.change(id, form.valid()), fields);
        } catch (InvalidInput wrong) {
            var proposal = editable(id);
            return write(proposal.edition(), proposal, form.with(wrong.faults()))
                    .status(400);
        } catch (Conflict faster) {
            var proposal = mine(id);
            return write(proposal.edition(), proposal, form.with(faster, proposal.rowVersion()))
                    .status(409);
        }
    }

    /** The form has two buttons: one saves, the other also hands in. What is missing is shown at its field. */
    private Response saved(Proposal proposal, MultivaluedMap<String, String> fields) {
        if (!fields.containsKey("submit")) {
            return Redirect.to(address(proposal), "budget.done.proposal.saved");
        }
        try {
            return Redirect.to(address(proposals.submit(proposal.id())), "budget.done.proposal.submitted");
        } catch (InvalidInput incomplete) {
            var form = forms.fill(ProposalInput.of(proposal)).with(incomplete.faults());
            return write(proposal.edition(), proposal, form).status(400);
        }
    }

    @POST
    @Path("proposals/{id}/submit")
    @Permission(Proposals.SUBMIT)
    public Response submit(@PathParam("id") long id) {
        try {
            return Redirect.to(address(proposals.submit(id)), "budget.done.proposal.submitted");
        } catch (InvalidInput incomplete) {
            var proposal = editable(id);
            var form = forms.fill(ProposalInput.of(proposal)).with(incomplete.faults());
            return write(proposal.edition(), proposal, form).status(400);
        }
    }

    @POST
    @Path("proposals/{id}/withdraw")
    @Permission(Proposals.SUBMIT)
    public Response withdraw(@PathParam("id") long id) {
        return Redirect.to(address(proposals.withdraw(id)), "budget.done.proposal.withdrawn");
    }

    @POST
    @Path("proposals/{id}/discard")
    @Permission(Proposals.SUBMIT)
    public Response discard(@PathParam("id") long id) {
        proposals.discard(id);
        return Redirect.to(urls.of("budget/mine"), "budget.done.proposal.discarded");
    }

    @GET
    @Path("proposals/{id}/appeal")
    @Permission(Proposals.SUBMIT)
    public Html appealForm(@PathParam("id") long id) {
        return words("budget/appeal", mine(id), forms.empty(AppealInput.class), "budget.appeal.title");
    }

    @POST
    @Path("proposals/{id}/appeal")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appeal(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(AppealInput.class, fields);
        if (form.hasFaults()) {
            return words("budget/appeal", mine(id), form, "budget.appeal.title").status(400);
        }
        return Redirect.to(address(proposals.appeal(id, form.valid())), "budget.done.proposal.appealed");
    }

    @GET
    @Path("proposals/{id}/progress")
    @Permission(Proposals.REPORT)
    public Html progressForm(@PathParam("id") long id) {
        return words("budget/progress", proposals.get(id), forms.empty(ProgressInput.class), "budget.progress.title");
    }

    @POST
    @Path("proposals/{id}/progress")
    @Permission(Proposals.REPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(ProgressInput.class, fields);
        try {
            return Redirect.to(address(proposals.report(id, form.valid())), "budget.done.progress.reported");
        } catch (InvalidInput wrong) {
            return words("budget/progress", proposals.get(id), form.with(wrong.faults()), "budget.progress.title")
                    .status(400);
        }
    }

    private static Html words(String view, Proposal proposal, Form<?> form, String title) {
        return Html.of(view, new Words(proposal, form), Text.of(title, proposal.title()));
    }

    private Html write(Edition edition, Proposal proposal, Form<ProposalInput> form) {
        int items = Math.min(Rows.filled(form, "items") + SPARE_ROWS, MOST_ROWS);
        var title = proposal == null
                ? Text.of("budget.proposal.new", edition.name())
                : Text.of("budget.proposal.edit", proposal.title());
        return Html.of(
                "budget/proposal-form", new Write(edition, proposal, form, items, editions.pools(edition)), title);
    }

    private Proposal editable(long id) {
        var proposal = mine(id);
        if (!proposal.isEditable()) {
            throw new Conflict(Text.of("budget.conflict.status"));
        }
        return proposal;
    }

    private Proposal mine(long id) {
        return proposals.own(id);
    }

    private String address(Proposal proposal) {
        return urls.of("budget/proposals", proposal.id());
    }
}
