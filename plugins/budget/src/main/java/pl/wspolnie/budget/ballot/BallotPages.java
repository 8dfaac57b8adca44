package pl.wspolnie.budget.ballot;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.Stage;
import pl.wspolnie.budget.proposal.Proposal;

/** Pages of the vote. Receipts and choices travel in bodies alone, never in an address. */
@ApplicationScoped
@Path("/{municipality}/budget")
@Produces(MediaType.TEXT_HTML)
public class BallotPages {

    private final Editions editions;
    private final Ballots ballots;
    private final Calendar calendar;
    private final Forms forms;

    protected BallotPages() {
        this(null, null, null, null);
    }

    @Inject
    public BallotPages(Editions editions, Ballots ballots, Calendar calendar, Forms forms) {
        this.editions = editions;
        this.ballots = ballots;
        this.calendar = calendar;
        this.forms = forms;
    }

    /**
     * The pools to vote in.
     *
     * @param eligible whether the reader has a vote here, as who they are at the moment
     * @param used the keys of those that the reader has voted in
     */
    public record Pools(Edition edition, Stage stage, boolean eligible, List<Pool> pools, Set<Long> used) {}

    /** A ballot paper. */
    public record Paper(
            Edition edition, Stage stage, Pool pool, boolean used, List<Proposal> proposals, Form<BallotInput> form) {}

    public record Given(Edition edition, Pool pool, Receipt receipt, boolean changed) {}

    /** @param ballot {@code null} until a receipt was shown */
    public record Check(Edition edition, Stage stage, Form<ReceiptInput> form, OpenBallot ballot) {}

    @GET
    @Path("editions/{edition}/vote")
    @Permission(Ballots.CAST)
    public Html pools(@PathParam("edition") long editionId) {
        var edition = open(editionId);
        var model = new Pools(
                edition,
                calendar.stageOf(edition),
                ballots.mayVote(edition),
                editions.pools(edition),
                ballots.usedPools(edition));
        return Html.of("budget/vote", model, Text.of("budget.vote.title", edition.name()));
    }

    @GET
    @Path("editions/{edition}/vote/{pool}")
    @Permission(Ballots.CAST)
    public Html paper(@PathParam("edition") long editionId, @PathParam("pool") long poolId) {
        var edition = votable(editionId);
        return paper(edition, editions.pool(edition, poolId), forms.empty(BallotInput.class));
    }

    @POST
    @Path("editions/{edition}/vote/{pool}")
    @Permission(Ballots.CAST)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cast(
            @PathParam("edition") long editionId,
            @PathParam("pool") long poolId,
            MultivaluedMap<String, String> fields) {
        var form = forms.read(BallotInput.class, fields);
        try {
            var receipt = ballots.cast(editionId, poolId, form.valid());
            var edition = editions.get(editionId);
            var given = new Given(
                    edition,
                    editions.pool(edition, poolId),
                    receipt,
                    form.value().receipt() != null);
            return unkept(Html.of("budget/receipt", given, Text.of("budget.receipt.title")));
        } catch (InvalidInput wrong) {
            var edition = votable(editionId);
            return paper(edition, editions.pool(edition, poolId), form.with(wrong.faults()))
                    .status(400);
        }
    }

    @GET
    @Path("editions/{edition}/receipt")
    @PermitAll
    public Html checkForm(@PathParam("edition") long editionId) {
        return check(editions.get(editionId), forms.empty(ReceiptInput.class), null);
    }

    @POST
    @Path("editions/{edition}/receipt")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@PathParam("edition") long editionId, MultivaluedMap<String, String> fields) {
        var edition = editions.get(editionId);
        var form = forms.read(ReceiptInput.class, fields);
        try {
            return unkept(
                    check(edition, form, ballots.open(edition, form.valid().receipt())));
        } catch (InvalidInput wrong) {
            return check(edition, form.with(wrong.faults()), null).status(400);
        }
    }

    private Html check(Edition edition, Form<ReceiptInput> form, OpenBallot ballot) {
        var model = new Check(edition, calendar.stageOf(edition), form, ballot);
        return Html.of("budget/receipt-check", model, Text.of("budget.check.title"));
    }

    private Html paper(Edition edition, Pool pool, Form<BallotInput> form) {
        boolean used = ballots.usedPools(edition).contains(pool.id());
        if (used && !edition.ballotRules().changeOfMind()) {
            throw new Conflict(Text.of("budget.conflict.voted"));
        }
        var model = new Paper(edition, calendar.stageOf(edition), pool, used, ballots.standing(pool), form);
        return Html.of("budget/ballot", model, Text.of("budget.ballot.title", pool.name()));
    }

    private Edition open(long id) {
        var edition = editions.get(id);
        if (!calendar.isOpen(edition, Stage.VOTING)) {
            throw new Conflict(Text.of("budget.conflict.voting"));
        }
        return edition;
    }

    private Edition votable(long id) {
        var edition = open(id);
        if (!ballots.mayVote(edition)) {
            throw new Forbidden("no vote in edition " + id);
        }
        return edition;
    }

    /** What shows a receipt or a ballot is kept by nobody on the way. */
    private static Response unkept(Html page) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(page, MediaType.TEXT_HTML_TYPE).cacheControl(never).build();
    }
}
