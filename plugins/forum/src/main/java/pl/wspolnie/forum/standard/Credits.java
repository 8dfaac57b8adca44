package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.forum.standard.text.Piece;

/** Which remarks the paragraphs of a version take up: what came from whom. */
@ApplicationScoped
public class Credits {

    private final Records records;
    private final Standards standards;
    private final Drafts drafts;

    protected Credits() {
        this(null, null, null);
    }

    @Inject
    public Credits(Records records, Standards standards, Drafts drafts) {
        this.records = records;
        this.standards = standards;
        this.drafts = drafts;
    }

    /** The remarks that a version takes up, by paragraph. */
    public Map<Long, List<Remark>> of(Version version) {
        var remarks = records
                .list(
                        Remark.class,
                        "e.id in (select c.remarkId from ForumCredit c where c.versionId = :version)",
                        "e.madeAt",
                        Map.of("version", version.id()))
                .stream()
                .collect(Collectors.toMap(Remark::id, Function.identity()));
        var credits = new HashMap<Long, List<Remark>>();
        for (var credit : list(version)) {
            if (remarks.containsKey(credit.remarkId())) {
                credits.computeIfAbsent(credit.paragraphId(), paragraph -> new ArrayList<>())
                        .add(remarks.get(credit.remarkId()));
            }
        }
        return credits;
    }

    private List<Credit> list(Version version) {
        return records.list(Credit.class, "e.versionId = :version", "", Map.of("version", version.id()));
    }

    /** What was accepted, wholly or partly, and no version has taken up yet. */
    public List<Remark> waiting(Standard standard) {
        return records.list(
                Remark.class,
                "e.standardId = :standard and e.paragraphId is not null and e.withdrawn = false and e.id in"
                        + " (select a.remarkId from ForumAnswer a where a.standpoint in :taken)"
                        + " and e.id not in (select c.remarkId from ForumCredit c)",
                "e.madeAt",
                Map.of("standard", standard.id(), "taken", Set.of(Standpoint.ACCEPTED, Standpoint.PARTLY)));
    }

    /** Says which remarks a paragraph of the draft takes up, and no others. */
    @Transactional
    public void set(Version draft, long paragraph, List<Long> remarks) {
        var missing = new ArrayList<>(remarks);
        for (var credit : list(draft)) {
            if (credit.paragraphId() == paragraph && !missing.remove((Long) credit.remarkId())) {
                records.remove(credit);
            }
        }
        missing.stream().distinct().forEach(remark -> add(draft, paragraph, records.get(Remark.class, remark)));
        records.flush();
    }

    private void add(Version draft, long paragraph, Remark remark) {
        if (remark.standardId() == draft.standardId()) {
            records.add(new Credit(draft, paragraph, remark));
        }
    }

    /** What a paragraph of the draft took up, another one does now. */
    @Transactional
    public void move(Version draft, long from, long into) {
        var there = list(draft);
        var known = there.stream()
                .filter(credit -> credit.paragraphId() == into)
                .map(Credit::remarkId)
                .collect(Collectors.toSet());
        there.stream()
                .filter(credit -> credit.paragraphId() == from && known.add(credit.remarkId()))
                .forEach(credit -> records.add(new Credit(draft, into, records.get(Remark.class, credit.remarkId()))));
        records.flush();
    }

    /**
     * Puts accepted wordings into the draft, wherever there is one for a paragraph that nobody has changed since; the
     * others stay for the editor to put together.
     *
     * @return how many were taken
     */
    @Transactional
    public int take(long standardId) {
        var draft = drafts.lock(drafts.get(standardId).id());
        var wordings = standards.wordings(draft);
        var byParagraph = Changes.byParagraph(wordings);
        int taken = 0;
        for (var proposals : acceptedWordings(standards.get(standardId)).values()) {
            var wording = byParagraph.get(proposals.get(0).paragraphId());
            if (proposals.size() == 1 && wording != null && isAsProposedTo(wording, proposals.get(0))) {
                wording.write(new Piece(
                        wording.level(), wording.label(), proposals.get(0).proposed()));
                add(draft, wording.paragraphId(), proposals.get(0));
                taken++;
            }
        }
        drafts.settle(draft, wordings);
        drafts.changed(draft);
        return taken;
    }

    private Map<Long, List<Remark>> acceptedWordings(Standard standard) {
        var accepted = records
                .select(
                        Answer.class,
                        "e.remarkId",
                        "e.standardId = :standard and e.standpoint = :accepted",
                        "",
                        Map.of("standard", standard.id(), "accepted", Standpoint.ACCEPTED))
                .stream()
                .map(row -> (Long) row[0])
                .collect(Collectors.toSet());
        return waiting(standard).stream()
                .filter(remark -> remark.proposed() != null && accepted.contains(remark.id()))
                .collect(Collectors.groupingBy(Remark::paragraphId));
    }

    /** Whether the draft still says what the proposal was made to. */
    private boolean isAsProposedTo(Wording wording, Remark proposal) {
        return records
                .list(
                        Wording.class,
                        "e.paragraphId = :paragraph and e.versionId = :version",
                        "",
                        Map.of("paragraph", wording.paragraphId(), "version", proposal.versionId()))
                .stream()
                .anyMatch(base -> base.content().equals(wording.content()));
    }
}
