package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.wave.Waves;

/**
 * How people answer: what they give is kept at once under the key of their link, and becomes an answer that leads to
 * nobody when they hand it in. Answers leave no audit entry, since an entry has a time and an author.
 */
@ApplicationScoped
public class Answering {

    private final Records records;
    private final Tickets tickets;
    private final Waves waves;

    protected Answering() {
        this(null, null, null);
    }

    @Inject
    public Answering(Records records, Tickets tickets, Waves waves) {
        this.records = records;
        this.tickets = tickets;
        this.waves = waves;
    }

    /** Whether the answers of a key were handed in. */
    public boolean isDone(Key key) {
        return tickets.get(key).used();
    }

    /** The name of the wave that a key answers. */
    public String waveName(Key key) {
        return waves.get(tickets.get(key).waveId()).name();
    }

    /**
     * What somebody has answered so far.
     *
     * @throws NotFound if nobody has this key
     * @throws Conflict if it was handed in, or nobody answers now
     */
    public Sitting open(Key key) {
        return sitting(key, draft(key).orElseThrow(() -> new Conflict(Text.of("evaluation.conflict.handedin"))));
    }

    private Sitting sitting(Key key, Draft draft) {
        var wave = waves.get(tickets.get(key).waveId());
        if (!waves.isOpen(wave)) {
            throw new Conflict(Text.of("evaluation.conflict.notopen"));
        }
        return new Sitting(key, wave, waves.questionnaire(wave), draft.answers(), draft.reached());
    }

    /**
     * What somebody gave in a step.
     *
     * @param sitting what is kept now
     * @param reading what was sent
     * @param faults what is wrong or missing
     */
    public record Saved(Sitting sitting, Reading reading, List<Fault> faults) {}

    /**
     * Keeps what was given in a step, as far as it may stand.
     *
     * @param finished whether the person goes on, so that what is missing is a fault
     */
    @Transactional
    public Saved save(Key key, int step, MultivaluedMap<String, String> fields, boolean finished) {
        var draft = locked(key);
        var before = sitting(key, draft);
        if (step < 0 || step >= before.steps().size()) {
            throw new NotFound("step " + step);
        }
        var asked = before.asked(step);
        var reading = Reading.form(asked, fields);
        var given = new Answers(merged(before.answers().cells(), asked, reading.valid()));
        var faults = new java.util.ArrayList<>(reading.faults());
        if (finished && faults.isEmpty()) {
            faults.addAll(Reading.missing(asked, given.cells()));
        }
        draft.keep(given, finished && faults.isEmpty() ? step + 1 : 0);
        var after = new Sitting(key, before.wave(), before.questionnaire(), given, draft.reached());
        return new Saved(after, reading, List.copyOf(faults));
    }

    private static Map<String, String> merged(Map<String, String> before, List<Item> asked, Map<String, String> valid) {
        var cells = new LinkedHashMap<>(before);
        asked.forEach(item -> item.cells().forEach(cell -> cells.remove(cell.key())));
        cells.putAll(valid);
        return cells;
    }

    /**
     * Keeps all that was given so far, as a program does.
     *
     * @throws InvalidInput if an answer is wrong
     */
    @Transactional
    public void keep(Key key, Map<String, String> cells) {
        var draft = locked(key);
        var sitting = whole(sitting(key, draft), cells);
        draft.keep(sitting.answers(), sitting.reached());
    }

    /** All that a program gave, instead of what was kept so far. */
    private static Sitting whole(Sitting before, Map<String, String> cells) {
        var reading = Reading.cells(before.questionnaire().content().items(), cells);
        InvalidInput.ifAny(reading.faults());
        return new Sitting(
                before.key(),
                before.wave(),
                before.questionnaire(),
                new Answers(reading.valid()),
                before.steps().size());
    }

    /**
     * Hands in all at once, as a program does.
     *
     * @throws InvalidInput if an answer is wrong, or a required one is missing
     */
    @Transactional
    public void give(Key key, Map<String, String> cells) {
        var draft = locked(key);
        handIn(draft, whole(sitting(key, draft), cells));
    }

    /**
     * Hands the answers in: marks the ticket, forgets the draft, and puts the answers into the box.
     *
     * @throws Conflict if they were handed in before
     * @throws InvalidInput if a required answer is missing
     */
    @Transactional
    public void submit(Key key) {
        var draft = locked(key);
        handIn(draft, sitting(key, draft));
    }

    private void handIn(Draft draft, Sitting sitting) {
        var content = sitting.questionnaire().content();
        var answers = sitting.answers().pruned(content);
        InvalidInput.ifAny(Reading.missing(sitting.missing(), answers.cells()));
        if (answers.cells().isEmpty()) {
            throw new InvalidInput("", "evaluation.fault.nothing");
        }
        var ticket = records.lock(Ticket.class, tickets.get(sitting.key()).id());
        if (ticket.used()) {
            throw new Conflict(Text.of("evaluation.conflict.handedin"));
        }
        ticket.use();
        records.remove(draft);
        records.add(new Response(sitting.wave(), answers, null));
    }

    private Draft locked(Key key) {
        var draft = draft(key);
        if (draft.isEmpty()) {
            tickets.get(key);
            throw new Conflict(Text.of("evaluation.conflict.handedin"));
        }
        return records.lock(Draft.class, draft.get().id());
    }

    private Optional<Draft> draft(Key key) {
        return records.list(Draft.class, "e.keyHash = :hash", "", Map.of("hash", key.draftHash())).stream()
                .findFirst();
    }
}
