package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.standard.text.Piece;

/** The paragraphs of a draft, changed one by one. What ends is remembered, so that its discussion is found again. */
@ApplicationScoped
public class Wordings {

    private final Records records;
    private final Standards standards;
    private final Drafts drafts;
    private final Credits credits;

    protected Wordings() {
        this(null, null, null, null);
    }

    @Inject
    public Wordings(Records records, Standards standards, Drafts drafts, Credits credits) {
        this.records = records;
        this.standards = standards;
        this.drafts = drafts;
        this.credits = credits;
    }

    /** @throws NotFound if the reader edits no such draft */
    public Wording get(long id) {
        var wording = records.get(Wording.class, id);
        if (drafts.get(wording.standardId()).id() != wording.versionId()) {
            throw new NotFound("wording " + id + " is no draft's");
        }
        return wording;
    }

    /** All that a paragraph said in public versions, the latest first. */
    public List<Wording> published(long paragraph) {
        return records.list(
                Wording.class,
                "e.paragraphId = :paragraph and e.versionId in"
                        + " (select v.id from ForumVersion v where v.publishedAt is not null)",
                "e.versionNumber desc",
                Map.of("paragraph", paragraph));
    }

    /** Writes a paragraph anew and says which remarks it takes up. */
    @Transactional
    public Wording reword(long id, WordingInput input) {
        var wording = get(id);
        var draft = drafts.lock(wording.versionId());
        Standards.requireCurrent(input.rowVersion(), wording.rowVersion());
        wording.write(checked(input.piece()));
        credits.set(draft, wording.paragraphId(), input.credits());
        drafts.settle(draft, standards.wordings(draft));
        drafts.changed(draft);
        return wording;
    }

    /** Adds a paragraph that no version had before. */
    @Transactional
    public Wording insert(long standardId, WordingInput input) {
        var draft = drafts.lock(drafts.get(standardId).id());
        var wordings = new ArrayList<>(standards.wordings(draft));
        int at = input.after() == null ? 0 : wordings.indexOf(get(input.after())) + 1;
        var wording = add(draft, wordings, at, checked(input.piece()));
        credits.set(draft, wording.paragraphId(), input.credits());
        drafts.settle(draft, wordings);
        drafts.changed(draft);
        return wording;
    }

    private Wording add(Version draft, List<Wording> wordings, int at, Piece piece) {
        var paragraph = drafts.addParagraph(draft);
        records.flush();
        var wording = new Wording(draft, paragraph.id(), at, piece);
        records.add(wording);
        wordings.add(at, wording);
        return wording;
    }

    private static Piece checked(Piece piece) {
        if (piece.whole().isBlank()) {
            throw new InvalidInput("content", "forum.draft.fault.nothing");
        }
        return piece;
    }

    /** Moves a paragraph one place; at the end of the document it stays. */
    @Transactional
    public Wording move(long id, MoveInput input) {
        var wording = get(id);
        var draft = drafts.lock(wording.versionId());
        var wordings = new ArrayList<>(standards.wordings(draft));
        int from = wordings.indexOf(wording);
        int to = Math.max(0, Math.min(wordings.size() - 1, from + (input.up() ? -1 : 1)));
        wordings.add(to, wordings.remove(from));
        drafts.settle(draft, wordings);
        drafts.changed(draft);
        return wording;
    }

    /** Drops a paragraph; its discussion can still be read. */
    @Transactional
    public void drop(long id, DropInput input) {
        var wording = get(id);
        var draft = drafts.lock(wording.versionId());
        end(draft, wording, null, input.reason());
    }

    /** Makes a paragraph a part of the one before it. */
    @Transactional
    public Wording merge(long id) {
        var wording = get(id);
        var draft = drafts.lock(wording.versionId());
        var wordings = standards.wordings(draft);
        int at = wordings.indexOf(wording);
        if (at == 0) {
            throw new Conflict(Text.of("forum.draft.conflict.first"));
        }
        var whole = wordings.get(at - 1);
        var words = (whole.content() + " " + wording.content()).strip();
        if (words.length() > Piece.LONGEST) {
            throw new Conflict(Text.of("forum.draft.conflict.long", Piece.LONGEST));
        }
        whole.write(new Piece(whole.level(), whole.label(), words));
        credits.move(draft, wording.paragraphId(), whole.paragraphId());
        end(draft, wording, whole.paragraphId(), null);
        return whole;
    }

    private void end(Version draft, Wording wording, Long into, String reason) {
        var paragraph = records.get(Paragraph.class, wording.paragraphId());
        boolean known = paragraph.firstVersion() < draft.number();
        redirect(draft, paragraph.id(), into);
        credits.set(draft, paragraph.id(), List.of());
        records.remove(wording);
        records.flush();
        if (known) {
            var kind = into == null ? DescentKind.DROPPED : DescentKind.MERGED;
            records.add(new Descent(draft, kind, paragraph.id(), into, reason));
        } else {
            records.remove(paragraph);
        }
        records.flush();
        drafts.settle(draft, standards.wordings(draft));
        drafts.changed(draft);
    }

    /** What had gone into a paragraph that ends now goes where it goes. */
    private void redirect(Version draft, Long paragraph, Long into) {
        for (var descent : standards.descents(draft)) {
            if (paragraph.equals(descent.intoId())) {
                if (descent.ends()) {
                    descent.redirect(into);
                } else {
                    records.remove(descent);
                }
            }
        }
        records.flush();
    }

    /** Takes back that a paragraph was dropped or merged in this draft. */
    @Transactional
    public Wording restore(long descentId) {
        var descent = records.get(Descent.class, descentId);
        var draft = drafts.lock(descent.versionId());
        if (!descent.ends()) {
            throw new NotFound("descent " + descentId + " ended nothing");
        }
        var old = drafts.wordingsBefore(draft).stream()
                .filter(wording -> wording.paragraphId() == descent.fromId())
                .findFirst()
                .orElseThrow();
        var wordings = new ArrayList<>(standards.wordings(draft));
        int at = Math.min(old.position(), wordings.size());
        var wording = new Wording(draft, old.paragraphId(), at, old.piece());
        records.add(wording);
        wordings.add(at, wording);
        records.remove(descent);
        drafts.settle(draft, wordings);
        drafts.changed(draft);
        return wording;
    }

    /** Divides a paragraph; the first part keeps its discussion, and the others say where they come from. */
    @Transactional
    public Wording split(long id, SplitInput input) {
        var wording = get(id);
        var draft = drafts.lock(wording.versionId());
        Standards.requireCurrent(input.rowVersion(), wording.rowVersion());
        var parts = input.parts();
        if (parts.size() < 2) {
            throw new InvalidInput("content", "forum.draft.fault.parts");
        }
        var wordings = new ArrayList<>(standards.wordings(draft));
        int at = wordings.indexOf(wording);
        wording.write(new Piece(wording.level(), wording.label(), parts.get(0)));
        boolean known = records.get(Paragraph.class, wording.paragraphId()).firstVersion() < draft.number();
        for (int i = 1; i < parts.size(); i++) {
            var part = add(draft, wordings, at + i, new Piece(wording.level(), wording.label(), parts.get(i)));
            if (known) {
                records.add(new Descent(draft, DescentKind.SPLIT, wording.paragraphId(), part.paragraphId(), null));
            }
        }
        drafts.settle(draft, wordings);
        drafts.changed(draft);
        return wording;
    }
}
