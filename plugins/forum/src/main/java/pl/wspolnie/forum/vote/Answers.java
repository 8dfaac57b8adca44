package pl.wspolnie.forum.vote;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.text.Text;

/** The answers of a vote in words. */
public final class Answers {

    private static final List<Text> MOTION =
            List.of(Text.of("forum.answer.for"), Text.of("forum.answer.against"), Text.of("forum.answer.abstain"));

    private Answers() {}

    /** All of them in the order of the ballot; the last one is to abstain. */
    public static List<Text> of(Vote vote) {
        if (vote.shape() == Shape.FOR_AGAINST) {
            return MOTION;
        }
        var answers = new ArrayList<Text>();
        vote.options().forEach(option -> answers.add(Text.literally(option)));
        answers.add(Text.of("forum.answer.abstain"));
        return answers;
    }

    /** What a vote that is closed has decided. */
    public static Text outcome(Vote vote) {
        return switch (vote.outcome()) {
            case ADOPTED -> Text.of("forum.outcome.adopted");
            case REJECTED -> Text.of("forum.outcome.rejected");
            case CHOSEN -> Text.of("forum.outcome.chosen", vote.options().get(vote.winner()));
            case TIED -> Text.of("forum.outcome.tied");
        };
    }
}
