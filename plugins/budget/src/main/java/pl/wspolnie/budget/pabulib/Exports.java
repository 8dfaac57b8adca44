package pl.wspolnie.budget.pabulib;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Project;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.Stage;
import pl.wspolnie.budget.outcome.Result;
import pl.wspolnie.budget.outcome.Results;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.Proposals;

/** Elections for anybody to count again: what the site knows of a published vote, in the Pabulib format. */
@ApplicationScoped
public class Exports {

    private final Editions editions;
    private final Proposals proposals;
    private final Results results;
    private final CurrentRequest request;

    protected Exports() {
        this(null, null, null, null);
    }

    @Inject
    public Exports(Editions editions, Proposals proposals, Results results, CurrentRequest request) {
        this.editions = editions;
        this.proposals = proposals;
        this.results = results;
        this.request = request;
    }

    /**
     * The vote on one pool, with its outcome.
     *
     * @throws NotFound before the outcome is published, also for officers: a vote leaves the site with its outcome
     */
    public Election of(long editionId, long poolId) {
        var edition = editions.get(editionId);
        if (!edition.outcomePublished()) {
            throw new NotFound("outcome of edition " + editionId);
        }
        var pool = editions.pool(edition, poolId);
        var result = results.get(edition);
        var election = results.count(result, pool).election();
        return edition.fromFile() ? election : told(election, edition, pool, result);
    }

    private Election told(Election election, Edition edition, Pool pool, Result result) {
        var byId =
                proposals.onBallot(pool).stream().collect(Collectors.toMap(Proposal::electionId, Function.identity()));
        var projects = election.projects().stream()
                .map(project -> told(election, project, byId.get(project.id()), result))
                .toList();
        return new Election(
                meta(election, edition, pool),
                election.voteType(),
                election.budget(),
                projects,
                election.ballots(),
                election.roll());
    }

    private Map<String, String> meta(Election election, Edition edition, Pool pool) {
        var voting = edition.timetable().span(Stage.VOTING);
        var meta = new LinkedHashMap<String, String>();
        meta.put("description", edition.name());
        meta.put("country", "Poland");
        meta.put("unit", request.municipality().name());
        meta.put("subunit", pool.name());
        meta.put("instance", String.valueOf(edition.year()));
        meta.put("num_projects", String.valueOf(election.projects().size()));
        meta.put("num_votes", String.valueOf(election.voters()));
        meta.put("budget", plain(election.budget()));
        meta.put("vote_type", election.voteType().code());
        meta.put("rule", rule(edition));
        meta.put("date_begin", voting.from().toString());
        meta.put("date_end", voting.to().toString());
        meta.put("min_length", "1");
        if (election.voteType().hasPoints()) {
            meta.put("max_sum_points", String.valueOf(pool.points()));
            meta.put("max_points", String.valueOf(pool.pointsEach()));
        }
        if (pool.choices() > 0) {
            meta.put("max_length", String.valueOf(pool.choices()));
        }
        meta.put("language", "pl");
        meta.put("currency", edition.currency());
        return meta;
    }

    private static String rule(Edition edition) {
        var rule = edition.rule();
        return switch (rule.id()) {
            case "greedy-votes" -> edition.ballotRules().minimumVotes() > 0 ? "greedy-threshold" : "greedy";
            case "greedy-votes-stop" -> "greedy-no-skip";
            default -> rule.isEqualShares() ? "equalshares/" + rule.completion() : "unknown";
        };
    }

    private static Project told(Election election, Project project, Proposal proposal, Result result) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("project_id", project.id());
        columns.put("cost", plain(project.cost()));
        columns.put("votes", String.valueOf(election.supporters(project)));
        if (election.voteType().hasPoints()) {
            columns.put("score", plain(election.points(project)));
        }
        columns.put("name", project.name());
        columns.put("category", project.category());
        columns.put("target", project.target());
        columns.put("selected", result.line(proposal.id()).orElseThrow().selected() ? "1" : "0");
        columns.put(
                "latitude",
                proposal.latitude() == null ? "" : proposal.latitude().toPlainString());
        columns.put(
                "longitude",
                proposal.longitude() == null ? "" : proposal.longitude().toPlainString());
        return new Project(
                project.id(), project.name(), project.cost(), project.category(), project.target(), "", columns);
    }

    private static String plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** The file name for the vote on a pool; without letters that a file system may not know. */
    public String fileName(long pool) {
        return request.municipality().slug() + "_" + pool + ".pb";
    }
}
