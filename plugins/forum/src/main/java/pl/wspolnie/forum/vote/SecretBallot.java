package pl.wspolnie.forum.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;

/** A ballot of a secret vote. Nothing in it leads to a voter: its key is random, and it has no time. */
@Entity(name = "ForumSecretBallot")
@Table(name = "forum_secret_ballot")
public class SecretBallot extends UntracedRecord {

    @Column(name = "vote_id", nullable = false, updatable = false)
    private long voteId;

    @Column(name = "choice", nullable = false, updatable = false)
    private int choice;

    protected SecretBallot() {}

    SecretBallot(long voteId, int choice) {
        this.voteId = voteId;
        this.choice = choice;
    }

    /** The same ballot as a new row, so that the box can be shuffled. */
    SecretBallot again() {
        return new SecretBallot(voteId, choice);
    }

    int choice() {
        return choice;
    }
}
