package pl.wspolnie.budget.outcome;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Money;

/** Outcomes for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class ResultApi {

    private final Editions editions;
    private final Results results;
    private final Outcomes outcomes;
    private final Messages messages;
    private final Forms forms;

    protected ResultApi() {
        this(null, null, null, null, null);
    }

    @Inject
    public ResultApi(Editions editions, Results results, Outcomes outcomes, Messages messages, Forms forms) {
        this.editions = editions;
        this.results = results;
        this.outcomes = outcomes;
        this.messages = messages;
        this.forms = forms;
    }

    /** @param inputsHash of the draft that was looked at */
    public record PublishInput(@NotBlank String inputsHash) {}

    /** One rule's winners, by the keys of the proposals. */
    public record RuleView(
            String rule,
            String completion,
            boolean own,
            List<Long> winners,
            BigDecimal spent,
            long votersWithNothing) {}

    public record ComparisonView(long pool, int voters, List<RuleView> rules) {}

    @GET
    @Path("editions/{edition}/outcome")
    @PermitAll
    public OutcomeView get(@PathParam("edition") long id) {
        var edition = editions.get(id);
        return view(edition, outcomes.shown(edition).orElseThrow(() -> new NotFound("outcome of edition " + id)));
    }

    @GET
    @Path("editions/{edition}/comparison")
    @PermitAll
    public List<ComparisonView> compare(@PathParam("edition") long id) {
        var edition = editions.get(id);
        return outcomes.compare(edition, results.get(edition)).stream()
                .map(comparison -> new ComparisonView(
                        comparison.pool().id(),
                        comparison.voters(),
                        comparison.columns().stream().map(ResultApi::view).toList()))
                .toList();
    }

    @POST
    @Path("editions/{edition}/outcome")
    @Permission(Results.PUBLISH)
    public OutcomeView compute(@PathParam("edition") long id) {
        var result = results.compute(id);
        return view(editions.get(id), result);
    }

    @POST
    @Path("editions/{edition}/outcome/publish")
    @Permission(Results.PUBLISH)
    @Consumes(MediaType.APPLICATION_JSON)
    public OutcomeView publish(@PathParam("edition") long id, PublishInput input) {
        var result = results.publish(id, forms.check(input).inputsHash());
        return view(editions.get(id), result);
    }

    private OutcomeView view(Edition edition, Result result) {
        return OutcomeView.of(edition, result, outcomes.of(edition, result), messages);
    }

    private static RuleView view(ComparedRules.Column column) {
        return new RuleView(
                column.rule().id(),
                column.rule().completion().code(),
                column.own(),
                List.copyOf(column.winners()),
                Money.zloty(column.spent()),
                column.withNothing());
    }
}
