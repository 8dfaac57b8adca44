package pl.wspolnie.platform.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.event.Events;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.moderation.ModerationDecided;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;

/** What people published in the current municipality and moderators look at. */
@ApplicationScoped
public class ModerationCases implements Moderation {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_APPEAL = 4000;

    private final Records records;
    private final EntityManager entities;
    private final CurrentRequest request;
    private final ModerationNews news;
    private final Events events;
    private final Audit audit;

    protected ModerationCases() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ModerationCases(
            Records records,
            EntityManager entities,
            CurrentRequest request,
            ModerationNews news,
            Events events,
            Audit audit) {
        this.records = records;
        this.entities = entities;
        this.request = request;
        this.news = news;
        this.events = events;
        this.audit = audit;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean publish(String kind, long id, String title, String path) {
        var known = find(kind, id);
        if (known.isPresent()) {
            return known.get().state() == ModerationState.SHOWN;
        }
        var waits = approves(pluginOf(kind));
        var added = add(kind, id, title, path, waits ? ModerationState.WAITING : ModerationState.SHOWN);
        if (waits) {
            news.waits(added);
        }
        return !waits;
    }

    private ModerationCase add(String kind, long id, String title, String path, ModerationState state) {
        var author = request.person().map(Person::id).orElse(null);
        var cut = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
        var added = new ModerationCase(kind, id, cut, path, author, state);
        records.add(added);
        records.flush();
        return added;
    }

    private static String pluginOf(String kind) {
        return kind.substring(0, kind.indexOf('.'));
    }

    private Optional<ModerationCase> find(String kind, long id) {
        return records
                .list(
                        ModerationCase.class,
                        "e.kind = :kind and e.document = :document",
                        "",
                        Map.of("kind", kind, "document", id))
                .stream()
                .findFirst();
    }

    @Override
    public boolean isShown(String kind, long id) {
        return find(kind, id)
                .map(found -> found.state() == ModerationState.SHOWN)
                .orElse(true);
    }

    @Override
    public Set<Long> withheld(String kind) {
        var keys = new HashSet<Long>();
        records.select(
                        ModerationCase.class,
                        "e.document",
                        "e.kind = :kind and e.state <> :shown",
                        "",
                        Map.of("kind", kind, "shown", ModerationState.SHOWN))
                .forEach(row -> keys.add((Long) row[0]));
        return keys;
    }

    /** Whether what people publish in a module waits for approval. */
    public boolean approves(String plugin) {
        return entities.find(
                        RuleEntity.class,
                        new RuleEntity.Key(request.municipality().id(), plugin))
                != null;
    }

    /** Decides whether what people publish in a module from now on waits for approval. */
    @Transactional
    public void decide(String plugin, boolean approve) {
        var here = request.municipality().id();
        var rule = entities.find(RuleEntity.class, new RuleEntity.Key(here, plugin));
        if (approve == (rule != null)) {
            return;
        }
        if (approve) {
            entities.persist(new RuleEntity(here, plugin));
        } else {
            entities.remove(rule);
        }
        audit.record("platform.moderation.rule", "module/" + plugin, Map.of("approve", approve));
    }

    /** A reader reports something; who it is nobody asks. */
    @Transactional
    public void report(String kind, long id, String title, String path, String words) {
        var reported = find(kind, id).orElseGet(() -> addUnknown(kind, id, title, path));
        var report = new ReaderReport(reported.id(), words);
        records.add(report);
        records.flush();
        audit.record("platform.moderation.reported", subject(reported), Map.of());
        news.reported(reported, report.id());
    }

    /** Nobody knows who wrote what was there before it was moderated: not the reader who reports it. */
    private ModerationCase addUnknown(String kind, long id, String title, String path) {
        var added = new ModerationCase(kind, id, title, path, null, ModerationState.SHOWN);
        records.add(added);
        records.flush();
        return added;
    }

    /** What moderators have to look at: what waits, what was reported, what was appealed. */
    public List<ModerationCase> open() {
        return records.list(
                ModerationCase.class,
                "e.municipalityId = :here and (e.state = :waiting or (e.appeal is not null and e.answer is null and"
                        + " e.state = :hidden) or e.id in (select r.caseId from ReaderReport r where r.settled = false))",
                "e.changedAt",
                Map.of(
                        "here",
                        request.municipality().id(),
                        "waiting",
                        ModerationState.WAITING,
                        "hidden",
                        ModerationState.HIDDEN));
    }

    /** What is hidden now, the newest first. */
    public List<ModerationCase> hidden() {
        return records.list(
                ModerationCase.class,
                "e.municipalityId = :here and e.state = :hidden",
                "e.changedAt desc",
                Map.of("here", request.municipality().id(), "hidden", ModerationState.HIDDEN));
    }

    /** What readers said of it and nobody has settled. */
    public List<ReaderReport> reports(ModerationCase reported) {
        return records.list(
                ReaderReport.class,
                "e.caseId = :case and e.settled = false",
                "e.createdAt",
                Map.of("case", reported.id()));
    }

    /** Shows something, whatever was held against it; an appeal is answered by that. */
    @Transactional
    public void show(long id, String answer) {
        var decided = records.lock(ModerationCase.class, id);
        decided.show(answer == null ? "" : cut(answer));
        settle(decided, "platform.moderation.shown", true);
    }

    /**
     * Hides something.
     *
     * @param reason what its author will read
     */
    @Transactional
    public void hide(long id, String reason) {
        requireWords("reason", reason, LONGEST_REASON);
        var decided = records.lock(ModerationCase.class, id);
        decided.hide(reason.strip());
        settle(decided, "platform.moderation.hidden", false);
    }

    /** Leaves it hidden in spite of the appeal. */
    @Transactional
    public void uphold(long id, String answer) {
        requireWords("reason", answer, LONGEST_REASON);
        var decided = records.lock(ModerationCase.class, id);
        if (!decided.isAppealed()) {
            throw new Conflict(Text.of("platform.moderation.noappeal"));
        }
        decided.uphold(answer.strip());
        settle(decided, "platform.moderation.upheld", false);
    }

    private static String cut(String words) {
        var stripped = words.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_REASON));
    }

    private void settle(ModerationCase decided, String action, boolean shown) {
        reports(decided).forEach(ReaderReport::settle);
        records.flush();
        audit.record(action, subject(decided), Map.of("kind", decided.kind(), "id", decided.document()));
        news.decided(decided);
        events.publish(new ModerationDecided(decided.kind(), decided.document(), shown));
    }

    /** Whether somebody with an account wrote it, who can be told. */
    boolean hasAuthor(long id) {
        return records.find(ModerationCase.class, id)
                .map(ModerationCase::author)
                .isPresent();
    }

    /** @throws NotFound if the current person is not its author */
    public ModerationCase mine(long id) {
        var found = records.get(ModerationCase.class, id);
        if (found.author() == null || found.author() != request.requirePerson().id()) {
            throw new NotFound("moderation case " + id + " of somebody else");
        }
        return found;
    }

    /** The author asks to look at it again. */
    @Transactional
    public void appeal(long id, String words) {
        requireWords("appeal", words, LONGEST_APPEAL);
        mine(id);
        var hidden = records.lock(ModerationCase.class, id);
        if (!hidden.isAppealable()) {
            throw new Conflict(Text.of("platform.moderation.noappeal"));
        }
        hidden.appeal(words.strip());
        records.flush();
        audit.record("platform.moderation.appealed", subject(hidden), Map.of());
        news.appealed(hidden);
    }

    private static void requireWords(String field, String words, int longest) {
        if (words == null || words.isBlank() || words.strip().length() > longest) {
            throw new InvalidInput(field, "platform.moderation.words", longest);
        }
    }

    private static String subject(ModerationCase moderated) {
        return "moderation/" + moderated.id();
    }
}
