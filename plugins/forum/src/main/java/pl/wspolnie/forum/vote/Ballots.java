package pl.wspolnie.forum.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;

/**
 * The ballot boxes. Of an open vote a ballot bears its voter's name; of a secret one two rows that nothing joins say that
 * somebody has voted, and how somebody has. Giving a vote leaves no audit entry, since an entry has a time and an author.
 */
@ApplicationScoped
public class Ballots {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Records records;

    protected Ballots() {
        this(null);
    }

    @Inject
    public Ballots(Records records) {
        this.records = records;
    }

    /** @throws Conflict if this elector has voted */
    @Transactional
    public void put(Vote vote, Elector elector, int choice) {
        if (vote.secret()) {
            add(vote, new SecretVoter(vote, elector));
            add(vote, new SecretBallot(vote.id(), choice));
        } else {
            add(vote, new OpenBallot(vote, elector, choice));
        }
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("forum.conflict.voted"), twice);
        }
    }

    private void add(Vote vote, MunicipalRecord row) {
        if (vote.invented()) {
            row.markInvented();
        }
        records.add(row);
    }

    /** Whether this elector has voted. */
    public boolean hasVoted(Vote vote, String elector) {
        var parameters = Map.of("vote", vote.id(), "voter", elector);
        var where = "e.voteId = :vote and e.voter = :voter";
        return vote.secret()
                ? records.count(SecretVoter.class, where, parameters) > 0
                : records.count(OpenBallot.class, where, parameters) > 0;
    }

    /** How many have voted. */
    public int turnout(Vote vote) {
        var parameters = Map.of("vote", vote.id());
        return (int)
                (vote.secret()
                        ? records.count(SecretVoter.class, "e.voteId = :vote", parameters)
                        : records.count(OpenBallot.class, "e.voteId = :vote", parameters));
    }

    /** The named votes of an open vote that is closed, in the order of their names; none of any other. */
    public List<OpenBallot> named(Vote vote) {
        return vote.secret() || vote.status() != VoteStatus.CLOSED
                ? List.of()
                : records.list(OpenBallot.class, "e.voteId = :vote", "e.label", Map.of("vote", vote.id()));
    }

    /** Counts what is in the box. */
    public Count count(Vote vote) {
        var choices = vote.secret()
                ? secret(vote).stream().map(SecretBallot::choice).toList()
                : records.list(OpenBallot.class, "e.voteId = :vote", "", Map.of("vote", vote.id())).stream()
                        .map(OpenBallot::choice)
                        .toList();
        return Count.of(vote.answers(), choices);
    }

    /**
     * Shuffles the ballots of a secret vote, so that their rows tell no order any more.
     *
     * @return the hash of all of them; {@code null} for an open vote
     */
    @Transactional
    public String seal(Vote vote) {
        if (!vote.secret()) {
            return null;
        }
        var ballots = new ArrayList<>(secret(vote));
        Collections.shuffle(ballots, RANDOM);
        ballots.forEach(records::remove);
        records.flush();
        ballots.forEach(ballot -> add(vote, ballot.again()));
        return hash(ballots);
    }

    /** Throws away what is in the box. */
    @Transactional
    public void empty(Vote vote) {
        var parameters = Map.of("vote", vote.id());
        records.list(OpenBallot.class, "e.voteId = :vote", "", parameters).forEach(records::remove);
        records.list(SecretVoter.class, "e.voteId = :vote", "", parameters).forEach(records::remove);
        secret(vote).forEach(records::remove);
    }

    /** Keeps the count of a vote that is closed. */
    @Transactional
    public void keep(Vote vote, Count count) {
        int position = 0;
        for (int votes : count.votes()) {
            add(vote, new VoteCount(vote, position++, votes));
        }
    }

    /** The counts of votes that are closed, by their keys. */
    public Map<Long, Count> kept(List<Vote> votes) {
        var counts = new HashMap<Long, Count>();
        for (var vote : votes) {
            var rows = records.list(VoteCount.class, "e.voteId = :vote", "e.position", Map.of("vote", vote.id()));
            if (vote.status() == VoteStatus.CLOSED) {
                counts.put(
                        vote.id(), new Count(rows.stream().map(VoteCount::votes).toList()));
            }
        }
        return counts;
    }

    private List<SecretBallot> secret(Vote vote) {
        return records.list(SecretBallot.class, "e.voteId = :vote", "", Map.of("vote", vote.id()));
    }

    private static String hash(List<SecretBallot> ballots) {
        try {
            var lines = ballots.stream()
                    .map(SecretBallot::choice)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
