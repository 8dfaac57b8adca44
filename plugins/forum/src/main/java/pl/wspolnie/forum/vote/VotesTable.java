package pl.wspolnie.forum.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.forum.body.CsvRows;
import pl.wspolnie.forum.meeting.Meetings;

/** How votes ended, an answer a line, as open data; none that is not closed. */
@ApplicationScoped
public class VotesTable implements DataSet {

    private static final List<String> COLUMNS =
            List.of("body", "meeting", "question", "secret", "closed_at", "present", "outcome", "answer", "votes");

    private final Meetings meetings;
    private final Votes votes;
    private final Ballots ballots;
    private final Messages messages;

    protected VotesTable() {
        this(null, null, null, null);
    }

    @Inject
    public VotesTable(Meetings meetings, Votes votes, Ballots ballots, Messages messages) {
        this.meetings = meetings;
        this.votes = votes;
        this.ballots = ballots;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "forum-votes";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var rows = new CsvRows(out);
        rows.write(COLUMNS);
        for (var meeting : meetings.open()) {
            for (var vote : votes.closed(meeting)) {
                write(rows, vote);
            }
        }
        rows.flush();
    }

    private void write(CsvRows rows, Vote vote) throws IOException {
        var count = ballots.kept(List.of(vote)).get(vote.id());
        var answers = Answers.of(vote);
        for (int i = 0; i < answers.size(); i++) {
            rows.write(List.of(
                    vote.meeting().body().name(),
                    vote.meeting().title(),
                    vote.question(),
                    vote.secret(),
                    vote.closedAt(),
                    vote.present(),
                    vote.outcome(),
                    messages.say(answers.get(i)),
                    count.votes().get(i)));
        }
    }
}
