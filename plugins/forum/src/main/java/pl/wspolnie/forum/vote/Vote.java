package pl.wspolnie.forum.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.forum.body.Electorate;
import pl.wspolnie.forum.meeting.Meeting;

/** A vote on one question in a meeting. */
@Entity(name = "ForumVote")
@Table(name = "forum_vote")
public class Vote extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private Meeting meeting;

    @Column(name = "item_id")
    private Long itemId;

    @Column(name = "question", nullable = false)
    private String question;

    @Column(name = "description")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "shape", nullable = false)
    private Shape shape;

    @Column(name = "choices", nullable = false)
    private String choices;

    @Column(name = "secret", nullable = false)
    private boolean secret;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner", nullable = false)
    private Manner manner;

    @Enumerated(EnumType.STRING)
    @Column(name = "electorate", nullable = false)
    private Electorate electorate;

    @Enumerated(EnumType.STRING)
    @Column(name = "majority", nullable = false)
    private Majority majority;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private VoteStatus status = VoteStatus.PREPARED;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "quorum_needed")
    private Integer quorumNeeded;

    @Column(name = "present")
    private Integer present;

    @Column(name = "eligible")
    private Integer eligible;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "winner")
    private Integer winner;

    @Column(name = "box_hash")
    private String boxHash;

    protected Vote() {}

    Vote(Meeting meeting, VoteInput input) {
        this.meeting = meeting;
        shareWithPartnersOf(meeting.projectId());
        change(input);
    }

    final void change(VoteInput input) {
        itemId = input.item();
        question = input.question();
        description = input.description();
        shape = input.shape();
        choices = String.join("\n", input.givenChoices());
        secret = input.secret();
        manner = input.manner();
        electorate = input.electorate();
        majority = input.majority();
    }

    void open(Instant now, int needed, int there, int entitled) {
        status = VoteStatus.OPEN;
        openedAt = now;
        quorumNeeded = needed;
        present = there;
        eligible = entitled;
    }

    void close(Instant now, Count count, String hash) {
        status = VoteStatus.CLOSED;
        closedAt = now;
        outcome = count.outcome(shape, majority);
        winner = outcome == Outcome.CHOSEN ? count.leader() : null;
        boxHash = hash;
    }

    void annul(Instant now) {
        status = VoteStatus.ANNULLED;
        closedAt = now;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** The item of the agenda that it belongs to, or {@code null}. */
    public Long itemId() {
        return itemId;
    }

    public String question() {
        return question;
    }

    public String description() {
        return description;
    }

    public Shape shape() {
        return shape;
    }

    /** The options in their order; empty for {@link Shape#FOR_AGAINST}. */
    public List<String> options() {
        return choices.isEmpty() ? List.of() : List.of(choices.split("\n"));
    }

    /** How many things one may answer; the last one is to abstain. */
    public int answers() {
        return shape == Shape.FOR_AGAINST ? Count.FOR_AGAINST : options().size() + 1;
    }

    /** Whether this answer is to abstain. */
    public boolean isAbstention(int choice) {
        return choice == answers() - 1;
    }

    public boolean secret() {
        return secret;
    }

    public Manner manner() {
        return manner;
    }

    public Electorate electorate() {
        return electorate;
    }

    public Majority majority() {
        return majority;
    }

    public VoteStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** How many had to be there when it was opened. */
    public Integer quorumNeeded() {
        return quorumNeeded;
    }

    /** How many of those who count for the quorum were there when it was opened. */
    public Integer present() {
        return present;
    }

    /** How many might vote when it was opened. */
    public Integer eligible() {
        return eligible;
    }

    /** What it has decided; {@code null} until it is closed. */
    public Outcome outcome() {
        return outcome;
    }

    /** The option that was chosen, or {@code null}. */
    public Integer winner() {
        return winner;
    }

    /** The hash of all ballots of a secret vote when it was closed. */
    public String boxHash() {
        return boxHash;
    }

    public String path() {
        return "forum/votes/" + id();
    }

    String subject() {
        return "vote/" + id();
    }
}
