package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.evaluation.show.Stale;
import pl.wspolnie.evaluation.survey.Surveys;

/** The rounds in which reports on organisations are made; the office's alone. */
@ApplicationScoped
public class Rounds {

    private final Records records;
    private final Organisations organisations;
    private final Findings findings;
    private final Surveys surveys;
    private final Audit audit;

    protected Rounds() {
        this(null, null, null, null, null);
    }

    @Inject
    public Rounds(Records records, Organisations organisations, Findings findings, Surveys surveys, Audit audit) {
        this.records = records;
        this.organisations = organisations;
        this.findings = findings;
        this.surveys = surveys;
        this.audit = audit;
    }

    /** The newest first. */
    public List<Round> all() {
        return records.list(Round.class, "", "e.starts desc", Map.of());
    }

    public Round get(long id) {
        return records.get(Round.class, id);
    }

    /** The reports of a round by the organisations' names. */
    public List<OrganisationReport> reports(Round round) {
        return records.list(OrganisationReport.class, "e.round = :round", "e.organisationName", Map.of("round", round));
    }

    /** Begins a round, and a draft on each organisation with what is known of it. */
    @Transactional
    public Round add(RoundInput input) {
        check(input);
        var round = new Round(input);
        records.add(round);
        records.flush();
        begin(round, input.organisations());
        record("evaluation.effectiveness.begun", round);
        return round;
    }

    /** Changes a round, and begins drafts on organisations that it did not have. */
    @Transactional
    public Round change(long id, RoundInput input) {
        check(input);
        var round = records.lock(Round.class, id);
        Stale.refuse(round, input.rowVersion());
        round.change(input);
        var known =
                reports(round).stream().map(OrganisationReport::organisationId).collect(Collectors.toSet());
        begin(
                round,
                input.organisations().stream()
                        .filter(organisation -> !known.contains(organisation))
                        .toList());
        records.flush();
        record("evaluation.effectiveness.changed", round);
        return round;
    }

    private void begin(Round round, List<Long> chosen) {
        for (long key : chosen.stream().distinct().toList()) {
            var organisation = organisations
                    .find(key)
                    .orElseThrow(() -> new InvalidInput("organisations", "evaluation.indicator.fault.choice"));
            var report = new OrganisationReport(round, organisation);
            report.gather(findings.of(round, key));
            records.add(report);
        }
        records.flush();
    }

    private void check(RoundInput input) {
        if (input.ends().isBefore(input.starts())) {
            throw new InvalidInput("ends", "evaluation.indicator.fault.ends");
        }
        if (input.wave() != null && surveys.find(input.wave()).isEmpty()) {
            throw new InvalidInput("wave", "evaluation.indicator.fault.choice");
        }
    }

    private void record(String action, Round round) {
        audit.record(action, "round/" + round.id(), Map.of("name", round.name()));
    }
}
