package pl.wspolnie.budget.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.budget.edition.Edition;

/**
 * That a person has voted; how is not known. Before the outcome is published the mark has to stay, since it keeps
 * anybody from voting twice.
 */
@ApplicationScoped
public class VoterData implements PersonalData {

    private final Records records;

    protected VoterData() {
        this(null);
    }

    @Inject
    public VoterData(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "voters";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream()
                .map(voter -> Map.<String, Object>of("edition", edition(voter).name(), "onBehalfOf", voter.key()))
                .toList();
    }

    @Override
    @Transactional
    public int erase(long person) {
        var over = of(person).stream()
                .filter(voter -> edition(voter).outcomePublished())
                .toList();
        over.forEach(records::remove);
        return over.size();
    }

    /** A year after the outcome: longer than anybody can contest it. */
    @Override
    public int monthsKept() {
        return 12;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var over = records.list(Voter.class, "e.createdAt < :before", "", Map.of("before", before)).stream()
                .filter(voter -> edition(voter).outcomePublished())
                .toList();
        over.forEach(records::remove);
        return over.size();
    }

    private List<Voter> of(long person) {
        return records.list(Voter.class, "e.personId = :person", "", Map.of("person", person));
    }

    private Edition edition(Voter voter) {
        return records.get(Edition.class, voter.editionId());
    }
}
