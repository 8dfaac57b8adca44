package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.budget.edition.Editions;

/** How many proposals that everybody sees were submitted, in all or by one organisation. */
@ApplicationScoped
public class ProposalsFigure implements FigureSource {

    private static final String SUBMITTED = "e.submittedAt >= :start and e.submittedAt < :end and e.status in :statuses"
            + " and e.edition.published = true";

    private final Records records;
    private final Editions editions;
    private final Moderation moderation;

    protected ProposalsFigure() {
        this(null, null, null);
    }

    @Inject
    public ProposalsFigure(Records records, Editions editions, Moderation moderation) {
        this.records = records;
        this.editions = editions;
        this.moderation = moderation;
    }

    @Override
    public String key() {
        return "budget.proposals";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return count("", period, Map.of());
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        return count(" and e.organisationId = :organisation", period, Map.of("organisation", organisation));
    }

    /** Where no edition was ever published there is nothing to say. */
    private Optional<BigDecimal> count(String more, Period period, Map<String, ?> moreParameters) {
        if (editions.published().isEmpty()) {
            return Optional.empty();
        }
        var where = SUBMITTED + more;
        var parameters = new HashMap<String, Object>(moreParameters);
        parameters.put("start", period.start());
        parameters.put("end", period.end());
        parameters.put("statuses", ProposalStatus.PUBLIC);
        var withheld = moderation.withheld(ProposalSearch.KIND);
        if (!withheld.isEmpty()) {
            where += " and (e.id not in :withheld or e.status in :onBallot)";
            parameters.put("withheld", withheld);
            parameters.put("onBallot", ProposalStatus.ON_BALLOT);
        }
        return Optional.of(BigDecimal.valueOf(records.count(Proposal.class, where, parameters)));
    }
}
