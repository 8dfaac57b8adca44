package pl.wspolnie.forum.standard;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.forum.standard.text.Piece;
import pl.wspolnie.forum.standard.text.Succession;

/**
 * What an editor has to look at when a text takes the place of another: all but what stands there word for word.
 *
 * @param same how many paragraphs did not change
 * @param olds paragraphs that changed or ended
 * @param news pieces that changed or are new
 */
public record Matched(int same, List<Old> olds, List<New> news) {

    /** From so many on, places are typed, since lists to choose from would be too long. */
    private static final int MOST_CHOICES = 60;

    private static final int EXCERPT = 90;

    /**
     * A paragraph of the version before.
     *
     * @param number its place, from 1
     * @param into where it seems to go, from 1; {@code null} for nowhere
     */
    public record Old(int number, Wording wording, Integer into) {}

    /**
     * A piece of the new text.
     *
     * @param number its place, from 1
     * @param from what it seems to come from, from 1; {@code null} for nothing
     * @param continues whether it seems to be that paragraph, and no part of it
     */
    public record New(int number, Piece piece, Integer from, boolean continues) {}

    static Matched of(Texts.Proposal proposal) {
        var succession = proposal.succession();
        var olds = new ArrayList<Old>();
        for (int old = 0; old < proposal.olds().size(); old++) {
            if (!isSame(proposal, old)) {
                olds.add(new Old(
                        old + 1,
                        proposal.olds().get(old),
                        number(succession.into().get(old))));
            }
        }
        var news = new ArrayList<New>();
        for (int now = 0; now < proposal.news().size(); now++) {
            int from = succession.from().get(now);
            if (from == Succession.NONE || !succession.continues(now) || !isSame(proposal, from)) {
                news.add(new New(now + 1, proposal.news().get(now), number(from), succession.continues(now)));
            }
        }
        return new Matched(proposal.olds().size() - olds.size(), olds, news);
    }

    private static boolean isSame(Texts.Proposal proposal, int old) {
        return proposal.succession().isContinued(old)
                && proposal.news()
                        .get(proposal.succession().into().get(old))
                        .text()
                        .equals(proposal.olds().get(old).content());
    }

    private static Integer number(int place) {
        return place == Succession.NONE ? null : Integer.valueOf(place + 1);
    }

    /** Whether places are chosen from lists. */
    public boolean isShort() {
        return olds.size() <= MOST_CHOICES && news.size() <= MOST_CHOICES;
    }

    /** What a paragraph may have become. */
    public List<Choice> pieces() {
        return news.stream()
                .map(piece -> Choice.of(piece.number(), cut(piece.piece().whole())))
                .toList();
    }

    /** What a piece may have been a part of. */
    public List<Choice> paragraphs() {
        return olds.stream()
                .map(old -> Choice.of(old.number(), cut(old.wording().piece().whole())))
                .toList();
    }

    private static String cut(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT - 1) + "…";
    }
}
