package pl.wspolnie.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.MeetingStatus;
import pl.wspolnie.forum.meeting.Meetings;
import pl.wspolnie.forum.meeting.Participants;
import pl.wspolnie.forum.meeting.Standing;
import pl.wspolnie.forum.vote.Ballots;
import pl.wspolnie.forum.vote.Electors;
import pl.wspolnie.forum.vote.Vote;
import pl.wspolnie.forum.vote.Votes;

/** What can be done in the forum now: vote, answer an invitation, sign up for the next meeting, finish one that is over. */
@ApplicationScoped
public class ForumTiles implements Tiles {

    private static final int MOST = 3;

    private final Bodies bodies;
    private final Meetings meetings;
    private final Participants participants;
    private final Votes votes;
    private final Electors electors;
    private final Ballots ballots;
    private final CurrentRequest request;
    private final Warsaw warsaw;

    protected ForumTiles() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ForumTiles(
            Bodies bodies,
            Meetings meetings,
            Participants participants,
            Votes votes,
            Electors electors,
            Ballots ballots,
            CurrentRequest request,
            Warsaw warsaw) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.participants = participants;
        this.votes = votes;
        this.electors = electors;
        this.ballots = ballots;
        this.request = request;
        this.warsaw = warsaw;
    }

    @Override
    public List<Tile> now() {
        var tiles = new ArrayList<Tile>();
        votes.open().stream().filter(this::waitsForReader).map(ForumTiles::vote).forEach(tiles::add);
        meetings.upcoming().stream()
                .limit(MOST)
                .map(this::coming)
                .flatMap(Optional::stream)
                .forEach(tiles::add);
        if (request.may(Meetings.MANAGE)) {
            bodies.own().stream()
                    .flatMap(body -> over(body).stream())
                    .limit(MOST)
                    .forEach(tiles::add);
        }
        return tiles;
    }

    private boolean waitsForReader(Vote vote) {
        return electors.ofReader(vote)
                .filter(elector -> !ballots.hasVoted(vote, elector.key()))
                .isPresent();
    }

    private static Tile vote(Vote vote) {
        return new Tile(
                Text.literally(vote.question()),
                Text.of("forum.tile.vote", vote.meeting().title()),
                Text.of("forum.tile.vote.action"),
                vote.path(),
                null);
    }

    private Optional<Tile> coming(Meeting meeting) {
        var mine = participants.ofReader(meeting);
        if (mine.isPresent()) {
            return mine.filter(participant -> participant.standing() == Standing.INVITED)
                    .map(invited -> tile(meeting, "answer"));
        }
        return meeting.takesRegistrations(warsaw.now()) ? Optional.of(tile(meeting, "register")) : Optional.empty();
    }

    private List<Tile> over(Body body) {
        return meetings.of(body).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.ANNOUNCED)
                .filter(meeting -> meeting.endsAt().isBefore(warsaw.now()))
                .map(meeting -> tile(meeting, "over"))
                .toList();
    }

    private static Tile tile(Meeting meeting, String what) {
        var until = meeting.registrationUntil() == null ? meeting.startsAt() : meeting.registrationUntil();
        return new Tile(
                Text.literally(meeting.title()),
                Text.of("forum.tile." + what, meeting.body().name(), meeting.startsAt()),
                Text.of("forum.tile." + what + ".action"),
                meeting.path(),
                what.equals("register") ? until : null);
    }
}
