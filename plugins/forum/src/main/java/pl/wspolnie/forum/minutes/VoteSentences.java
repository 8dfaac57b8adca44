package pl.wspolnie.forum.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.vote.Answers;
import pl.wspolnie.forum.vote.Ballots;
import pl.wspolnie.forum.vote.Count;
import pl.wspolnie.forum.vote.OpenBallot;
import pl.wspolnie.forum.vote.Vote;

/** Votes in the words of minutes: what was asked, how many gave which answer, by name if it was open, what follows. */
@ApplicationScoped
public class VoteSentences {

    private final Ballots ballots;
    private final Messages messages;

    protected VoteSentences() {
        this(null, null);
    }

    @Inject
    public VoteSentences(Ballots ballots, Messages messages) {
        this.ballots = ballots;
        this.messages = messages;
    }

    /** A vote that is closed. */
    public String of(Vote vote) {
        var count = ballots.kept(List.of(vote)).get(vote.id());
        var lines = new ArrayList<String>();
        lines.add(say(Text.of(vote.secret() ? "forum.draft.vote.secret" : "forum.draft.vote.open", vote.question())));
        lines.add(say(
                vote.quorumNeeded() == 0
                        ? Text.of("forum.minutes.line.present", vote.present())
                        : Text.of("forum.draft.vote.there", vote.present(), vote.quorumNeeded())));
        lines.add(counts(vote, count));
        lines.addAll(names(vote));
        lines.add(say(Answers.outcome(vote)));
        return String.join("\n", lines);
    }

    private String counts(Vote vote, Count count) {
        var parts = new ArrayList<String>();
        var answers = Answers.of(vote);
        for (int i = 0; i < answers.size(); i++) {
            parts.add(say(answers.get(i)) + ": " + count.votes().get(i));
        }
        return String.join(", ", parts) + ".";
    }

    private List<String> names(Vote vote) {
        var named = ballots.named(vote);
        var lines = new ArrayList<String>();
        var answers = Answers.of(vote);
        for (int i = 0; i < answers.size(); i++) {
            int answer = i;
            var names = named.stream()
                    .filter(ballot -> ballot.choice() == answer)
                    .map(OpenBallot::label)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                lines.add(say(answers.get(i)) + ": " + names + ".");
            }
        }
        return lines;
    }

    private String say(Text text) {
        return messages.say(text, Wording.POLISH);
    }
}
