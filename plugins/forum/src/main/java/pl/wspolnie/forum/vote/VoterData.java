package pl.wspolnie.forum.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.forum.body.Member;

/**
 * Who has voted, and in open votes how. Erasing takes the name off a named vote, of which whom the voter spoke for stays,
 * and strikes the person off the list of a secret one; a vote that goes on keeps its list.
 */
@ApplicationScoped
public class VoterData implements PersonalData {

    private final Records records;
    private final CurrentRequest request;
    private final Audit audit;

    protected VoterData() {
        this(null, null, null);
    }

    @Inject
    public VoterData(Records records, CurrentRequest request, Audit audit) {
        this.records = records;
        this.request = request;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "votes";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var ballot : open(person)) {
            var row = row(ballot.voteId(), ballot.voter());
            row.put("label", ballot.label());
            row.put("choice", ballot.choice());
            rows.add(row);
        }
        secret(person).forEach(voter -> rows.add(row(voter.voteId(), voter.voter())));
        return rows;
    }

    private Map<String, Object> row(long voteId, String voter) {
        var row = new LinkedHashMap<String, Object>();
        row.put("question", vote(voteId).question());
        row.put("as", voter);
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var named =
                open(person).stream().filter(ballot -> isOver(ballot.voteId())).toList();
        var listed =
                secret(person).stream().filter(voter -> isOver(voter.voteId())).toList();
        named.forEach(ballot -> ballot.forget(speaksFor(ballot)));
        listed.forEach(records::remove);
        return told(named.size() + listed.size());
    }

    /** Five years, as long as the papers of bodies are kept. */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var named = records.list(
                OpenBallot.class,
                "e.municipalityId = :here and e.personId is not null and e.createdAt < :before",
                "",
                Map.of("here", request.municipality().id(), "before", before));
        named.forEach(ballot -> ballot.forget(speaksFor(ballot)));
        // Of a secret vote nothing tells the time but the vote itself.
        var listed = records.list(SecretVoter.class, "", "", Map.of()).stream()
                .filter(voter -> isOverBefore(voter.voteId(), before))
                .toList();
        listed.forEach(records::remove);
        return told(named.size() + listed.size());
    }

    private boolean isOverBefore(long voteId, Instant before) {
        var closed = vote(voteId).closedAt();
        return closed != null && closed.isBefore(before);
    }

    private boolean isOver(long voteId) {
        return vote(voteId).status() != VoteStatus.OPEN;
    }

    private String speaksFor(OpenBallot ballot) {
        var key = ballot.voter().split("/", 2);
        return key[0].equals("member")
                ? records.find(Member.class, Long.parseLong(key[1]))
                        .map(Member::representing)
                        .orElse(null)
                : ballot.label();
    }

    private int told(int count) {
        if (count > 0) {
            audit.record("forum.vote.forgotten", "votes", Map.of("count", count));
        }
        return count;
    }

    private Vote vote(long id) {
        return records.get(Vote.class, id);
    }

    private List<OpenBallot> open(long person) {
        return records.list(
                OpenBallot.class,
                "e.personId = :person and e.municipalityId = :here",
                "",
                Map.of("person", person, "here", request.municipality().id()));
    }

    private List<SecretVoter> secret(long person) {
        return records.list(SecretVoter.class, "e.personId = :person", "", Map.of("person", person));
    }
}
