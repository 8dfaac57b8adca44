package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.forum.standard.text.Matching;
import pl.wspolnie.forum.standard.text.Piece;
import pl.wspolnie.forum.standard.text.Splitting;
import pl.wspolnie.forum.standard.text.Succession;

/** Whole texts that editors put in the place of a draft; each paragraph of the version before goes on in them or ends. */
@ApplicationScoped
public class Texts {

    private final Records records;
    private final Standards standards;
    private final Drafts drafts;

    protected Texts() {
        this(null, null, null);
    }

    @Inject
    public Texts(Records records, Standards standards, Drafts drafts) {
        this.records = records;
        this.standards = standards;
        this.drafts = drafts;
    }

    /**
     * A text and what seems to have become of the version before in it.
     *
     * @param olds the paragraphs of the version before
     * @param news the pieces of the text
     */
    public record Proposal(List<Wording> olds, List<Piece> news, Succession succession) {}

    /** What a text would make of the draft. Nothing is changed. */
    public Proposal propose(long standardId, TextInput input) {
        var draft = drafts.get(standardId);
        var olds = drafts.wordingsBefore(draft);
        var news = Splitting.of(input.text());
        Drafts.requireShort(news);
        return new Proposal(olds, news, Matching.propose(pieces(olds), news));
    }

    /** Puts a text in the place of the draft's. */
    @Transactional
    public Version replace(long standardId, MatchInput input) {
        var draft = drafts.lock(drafts.get(standardId).id());
        Standards.requireCurrent(input.rowVersion(), draft.rowVersion());
        var proposal = propose(standardId, new TextInput(input.text()));
        write(draft, proposal.olds(), proposal.news(), corrected(proposal, input));
        drafts.changed(draft);
        return draft;
    }

    /** Fills the draft with a text of which the editor says nothing more. */
    @Transactional
    public Version fill(Version draft, String text) {
        var news = Splitting.of(text);
        Drafts.requireShort(news);
        var olds = drafts.wordingsBefore(draft);
        write(draft, olds, news, Matching.propose(pieces(olds), news));
        return draft;
    }

    private static List<Piece> pieces(List<Wording> wordings) {
        return wordings.stream().map(Wording::piece).toList();
    }

    private static Succession corrected(Proposal proposal, MatchInput input) {
        int olds = proposal.olds().size();
        int news = proposal.news().size();
        var into = new HashMap<Integer, Integer>();
        for (int i = 0; i < input.becomes().size(); i++) {
            var given = input.becomes().get(i);
            var field = "becomes[" + i + "].into";
            into.put(
                    within(given.old(), olds, field),
                    given.into() == null ? Succession.NONE : within(given.into(), news, field));
        }
        var from = new HashMap<Integer, Integer>();
        for (int i = 0; i < input.comes().size(); i++) {
            var given = input.comes().get(i);
            var field = "comes[" + i + "].from";
            from.put(
                    within(given.now(), news, field),
                    given.from() == null ? Succession.NONE : within(given.from(), olds, field));
        }
        return proposal.succession().corrected(into, from);
    }

    private static int within(int place, int size, String field) {
        if (place < 1 || place > size) {
            throw new InvalidInput(field, "forum.draft.fault.place", size);
        }
        return place - 1;
    }

    private void write(Version draft, List<Wording> olds, List<Piece> news, Succession succession) {
        var gone = standards.wordings(draft);
        var kept = keptCredits(draft);
        drafts.empty(draft, gone);
        var paragraphs = new ArrayList<Long>();
        for (int now = 0; now < news.size(); now++) {
            paragraphs.add(
                    succession.continues(now)
                            ? (Long) olds.get(succession.from().get(now)).paragraphId()
                            : drafts.addParagraph(draft).id());
        }
        records.flush();
        var wordings = new ArrayList<Wording>();
        for (int now = 0; now < news.size(); now++) {
            wordings.add(new Wording(draft, paragraphs.get(now), now, news.get(now)));
        }
        wordings.forEach(records::add);
        descents(draft, olds, paragraphs, succession).forEach(records::add);
        kept.forEach((paragraph, remarks) -> {
            if (paragraphs.contains(paragraph)) {
                remarks.forEach(remark -> records.add(new Credit(draft, paragraph, remark)));
            }
        });
        drafts.settle(draft, wordings);
    }

    /** What was credited stays credited where the paragraph goes on. */
    private Map<Long, List<Remark>> keptCredits(Version draft) {
        var kept = new HashMap<Long, List<Remark>>();
        for (var credit : records.list(Credit.class, "e.versionId = :version", "", Map.of("version", draft.id()))) {
            kept.computeIfAbsent(credit.paragraphId(), paragraph -> new ArrayList<>())
                    .add(records.get(Remark.class, credit.remarkId()));
        }
        return kept;
    }

    private static List<Descent> descents(
            Version draft, List<Wording> olds, List<Long> paragraphs, Succession succession) {
        var descents = new ArrayList<Descent>();
        for (int old = 0; old < olds.size(); old++) {
            if (!succession.isContinued(old)) {
                var dropped = succession.isDropped(old);
                descents.add(new Descent(
                        draft,
                        dropped ? DescentKind.DROPPED : DescentKind.MERGED,
                        olds.get(old).paragraphId(),
                        dropped ? null : paragraphs.get(succession.into().get(old)),
                        null));
            }
        }
        for (int now = 0; now < paragraphs.size(); now++) {
            if (succession.isSplitOff(now)) {
                var whole = olds.get(succession.from().get(now)).paragraphId();
                descents.add(new Descent(draft, DescentKind.SPLIT, whole, paragraphs.get(now), null));
            }
        }
        return descents;
    }
}
