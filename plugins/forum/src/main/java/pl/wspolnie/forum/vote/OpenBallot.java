package pl.wspolnie.forum.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A vote given by name. */
@Entity(name = "ForumOpenBallot")
@Table(name = "forum_open_ballot")
public class OpenBallot extends MunicipalRecord {

    @Column(name = "vote_id", nullable = false, updatable = false)
    private long voteId;

    /** {@code member/3} or {@code organisation/7}; unique in the vote. */
    @Column(name = "voter", nullable = false, updatable = false)
    private String voter;

    @Column(name = "label")
    private String label;

    @Column(name = "choice", nullable = false, updatable = false)
    private int choice;

    @Column(name = "person_id")
    private Long personId;

    protected OpenBallot() {}

    OpenBallot(Vote vote, Elector elector, int choice) {
        voteId = vote.id();
        voter = elector.key();
        label = elector.label();
        personId = elector.person();
        this.choice = choice;
        shareWithPartnersOf(vote.projectId());
    }

    /** Whom the voter spoke for stays; who it was is forgotten. */
    void forget(String speaksFor) {
        label = speaksFor;
        personId = null;
    }

    long voteId() {
        return voteId;
    }

    String voter() {
        return voter;
    }

    /** The voter as published; {@code null} where nothing is left to be said. */
    public String label() {
        return label;
    }

    /** The answer's place, from 0. */
    public int choice() {
        return choice;
    }
}
