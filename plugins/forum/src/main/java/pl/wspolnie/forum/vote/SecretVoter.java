package pl.wspolnie.forum.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;

/** That somebody has voted in secret: neither how nor when. */
@Entity(name = "ForumSecretVoter")
@Table(name = "forum_secret_voter")
public class SecretVoter extends UntracedRecord {

    @Column(name = "vote_id", nullable = false, updatable = false)
    private long voteId;

    /** {@code member/3} or {@code organisation/7}; unique in the vote. */
    @Column(name = "voter", nullable = false, updatable = false)
    private String voter;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    protected SecretVoter() {}

    SecretVoter(Vote vote, Elector elector) {
        voteId = vote.id();
        voter = elector.key();
        personId = elector.person();
    }

    long voteId() {
        return voteId;
    }

    String voter() {
        return voter;
    }
}
