package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.standard.text.Numbering;
import pl.wspolnie.forum.standard.text.Piece;
import pl.wspolnie.forum.standard.text.Places;

/** The next version of each document, which its editors write before it is published. There is one at a time. */
@ApplicationScoped
public class Drafts {

    private final Records records;
    private final Standards standards;
    private final Audit audit;
    private final Search search;
    private final Following following;
    private final Warsaw warsaw;

    protected Drafts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Drafts(
            Records records, Standards standards, Audit audit, Search search, Following following, Warsaw warsaw) {
        this.records = records;
        this.standards = standards;
        this.audit = audit;
        this.search = search;
        this.following = following;
        this.warsaw = warsaw;
    }

    /** @throws NotFound if nothing is being written, or the reader is no editor of it */
    public Version get(long standardId) {
        var standard = standards.get(standardId);
        if (!standards.isEditor(standard)) {
            throw new NotFound("the draft of standard " + standardId + " is others'");
        }
        return standards.draft(standard).orElseThrow(() -> new NotFound("a draft of standard " + standardId));
    }

    /** The version before the draft, if there is one. */
    public Optional<Version> before(Version draft) {
        return standards.latest(records.get(Standard.class, draft.standardId()));
    }

    /** The paragraphs of the version before the draft; none for the first version. */
    public List<Wording> wordingsBefore(Version draft) {
        return before(draft).map(standards::wordings).orElse(List.of());
    }

    /**
     * Begins the next version as a copy of the latest.
     *
     * @throws Conflict if one is being written already
     */
    @Transactional
    public Version begin(long standardId) {
        var standard = standards.lock(standardId);
        if (standards.draft(standard).isPresent()) {
            throw new Conflict(Text.of("forum.draft.conflict.begun"));
        }
        var latest = standards.latest(standard);
        var draft = new Version(standard, latest.map(Version::number).orElse(0) + 1);
        records.add(draft);
        records.flush();
        var copies = latest.map(standards::wordings).orElse(List.of()).stream()
                .map(old -> new Wording(draft, old.paragraphId(), old.position(), old.piece()))
                .toList();
        copies.forEach(records::add);
        settle(draft, copies);
        tell("begun", draft);
        return draft;
    }

    /** The draft, locked so that one change is made at a time. */
    @Transactional
    public Version lock(long versionId) {
        var draft = records.lock(Version.class, versionId);
        if (draft.published()) {
            throw new Conflict(Text.of("forum.standard.conflict.published"));
        }
        return draft;
    }

    /** Gives each paragraph its place and says what became of it; to be called after every change of the draft. */
    @Transactional
    public void settle(Version draft, List<Wording> inOrder) {
        var places = Places.of(inOrder.stream().map(Wording::piece).toList());
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).stand(i, places.get(i));
        }
        Changes.mark(wordingsBefore(draft), inOrder);
        draft.touch();
        records.flush();
    }

    /** Numbers all paragraphs anew in their order. */
    @Transactional
    public Version renumber(long standardId) {
        var draft = lock(get(standardId).id());
        var wordings = standards.wordings(draft);
        var numbered = Numbering.anew(wordings.stream().map(Wording::piece).toList());
        for (int i = 0; i < wordings.size(); i++) {
            wordings.get(i).write(numbered.get(i));
        }
        settle(draft, wordings);
        tell("changed", draft);
        return draft;
    }

    /** Makes the draft public; remarks on the version before are taken no longer. */
    @Transactional
    public Version publish(long standardId, PublishInput input) {
        var draft = lock(get(standardId).id());
        Standards.requireCurrent(input.rowVersion(), draft.rowVersion());
        InvalidInput.ifAny(Periods.faults(input.remarksFrom(), input.remarksTo()));
        if (input.remarksTo() != null && input.remarksTo().isBefore(standards.today())) {
            throw new InvalidInput("remarksTo", "forum.standard.fault.past");
        }
        return release(draft, input, warsaw.now());
    }

    /** As {@link #publish}, at any time. */
    Version release(Version draft, PublishInput input, Instant at) {
        var standard = standards.lock(draft.standardId());
        var wordings = standards.wordings(draft);
        if (wordings.isEmpty()) {
            throw new InvalidInput("", "forum.draft.fault.empty");
        }
        requireNothingLost(draft, wordings);
        draft.publish(input, at);
        standard.publish();
        records.flush();
        audit.record("forum.standard.published", "standard/" + standard.id(), Map.of("version", draft.number()));
        search.changed(StandardSearch.KIND, standard.id());
        wordings.forEach(wording -> search.changed(ParagraphSearch.KIND, wording.paragraphId()));
        following.tell(
                StandardSearch.KIND,
                standard.id(),
                "standard/" + standard.id() + "/version/" + draft.number(),
                Text.of("forum.standard.news.version", standard.title(), draft.number()),
                Text.of("forum.standard.news.version.body", standard.title(), draft.number()),
                standard.path());
        return draft;
    }

    /** Whatever editors did, no discussion may be left behind. */
    private void requireNothingLost(Version draft, List<Wording> wordings) {
        var there = wordings.stream().map(Wording::paragraphId).collect(Collectors.toCollection(HashSet::new));
        standards.descents(draft).stream()
                .filter(Descent::ends)
                .map(Descent::fromId)
                .forEach(there::add);
        var lost = wordingsBefore(draft).stream()
                .map(Wording::paragraphId)
                .filter(paragraph -> !there.contains(paragraph))
                .toList();
        if (!lost.isEmpty()) {
            throw new IllegalStateException("paragraphs without a successor: " + lost);
        }
    }

    /** Throws the draft away, and with a document that was never published all of it. */
    @Transactional
    public void discard(long standardId) {
        var draft = lock(get(standardId).id());
        empty(draft, standards.wordings(draft));
        var standard = standards.lock(standardId);
        tell("discarded", draft);
        records.remove(draft);
        records.flush();
        if (!standard.published()) {
            records.remove(standard);
        }
    }

    /** Removes these wordings from the draft, and what only belongs to them. */
    @Transactional
    public void empty(Version draft, List<Wording> wordings) {
        var paragraphs = wordings.stream().map(Wording::paragraphId).toList();
        standards.descents(draft).forEach(records::remove);
        records.list(Credit.class, "e.versionId = :version", "", Map.of("version", draft.id())).stream()
                .filter(credit -> paragraphs.contains(credit.paragraphId()))
                .forEach(records::remove);
        wordings.forEach(records::remove);
        records.flush();
        records
                .list(
                        Paragraph.class,
                        "e.standardId = :standard and e.firstVersion = :number",
                        "",
                        Map.of("standard", draft.standardId(), "number", draft.number()))
                .stream()
                .filter(paragraph -> paragraphs.contains(paragraph.id()))
                .forEach(records::remove);
        records.flush();
    }

    /** Adds a paragraph that no version had before. */
    @Transactional
    public Paragraph addParagraph(Version draft) {
        var paragraph = new Paragraph(draft);
        records.add(paragraph);
        return paragraph;
    }

    /** Puts a change on. */
    @Transactional
    public void changed(Version draft) {
        tell("changed", draft);
    }

    static void requireShort(List<Piece> pieces) {
        pieces.stream()
                .filter(piece ->
                        piece.text().length() > Piece.LONGEST || piece.label().length() > Piece.LONGEST_LABEL)
                .findFirst()
                .ifPresent(piece -> {
                    var begin = piece.whole()
                            .substring(0, Math.min(60, piece.whole().length()));
                    throw new InvalidInput("text", "forum.draft.fault.long", begin, Piece.LONGEST);
                });
    }

    private void tell(String action, Version draft) {
        audit.record("forum.draft." + action, "standard/" + draft.standardId(), Map.of("version", draft.number()));
    }
}
