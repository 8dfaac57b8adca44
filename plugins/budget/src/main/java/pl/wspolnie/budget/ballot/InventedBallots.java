package pl.wspolnie.budget.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;

/** Ballots for the demonstration, marked as invented: the first organisations of the register have voted, and whoever asks. */
@ApplicationScoped
public class InventedBallots {

    /** Nobody has this key; the ballots of organisations were cast by nobody in particular. */
    private static final long NOBODY = 0;

    /** So many organisations of the register have voted; the others still may. */
    private static final int VOTED = 4;

    private final Records records;
    private final Organisations organisations;
    private final CurrentRequest request;

    protected InventedBallots() {
        this(null, null, null);
    }

    @Inject
    public InventedBallots(Records records, Organisations organisations, CurrentRequest request) {
        this.records = records;
        this.organisations = organisations;
        this.request = request;
    }

    /** Puts ballots into the box of one pool. */
    @Transactional
    public void add(Pool pool, List<Proposal> onBallot) {
        int turn = 0;
        for (Organisation organisation :
                organisations.all().stream().limit(VOTED).toList()) {
            add(pool, new Electorate.Elector("organisation/" + organisation.id(), NOBODY), onBallot, ++turn);
        }
        if (request.person().isPresent()) {
            long person = request.requirePerson().id();
            add(pool, new Electorate.Elector("person/" + person, person), onBallot, turn);
        }
    }

    private void add(Pool pool, Electorate.Elector elector, List<Proposal> onBallot, int turn) {
        var points = new TreeMap<Integer, Integer>();
        for (int i = 0; i < pool.choices(); i++) {
            points.put(onBallot.get((turn * (i + 2) + i) % onBallot.size()).number(), 1);
        }
        var voter = new Voter(pool, elector);
        var ballot = new Ballot(pool, Receipt.random(), new Choices(points));
        voter.markInvented();
        ballot.markInvented();
        records.add(voter);
        records.add(ballot);
    }
}
