package pl.wspolnie.forum.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** How many gave one answer; there is none before the vote is closed. */
@Entity(name = "ForumVoteCount")
@Table(name = "forum_vote_count")
public class VoteCount extends MunicipalRecord {

    @Column(name = "vote_id", nullable = false, updatable = false)
    private long voteId;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "votes", nullable = false, updatable = false)
    private int votes;

    protected VoteCount() {}

    VoteCount(Vote vote, int position, int votes) {
        voteId = vote.id();
        this.position = position;
        this.votes = votes;
        shareWithPartnersOf(vote.projectId());
    }

    int votes() {
        return votes;
    }
}
