package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/** Sheets of paper and telephone interviews that somebody types in, some of them twice. */
@ApplicationScoped
public class Sheets {

    /** Who types sheets in. */
    public static final String TYPE = "evaluation.answer.type";

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final Records records;
    private final Waves waves;
    private final CurrentRequest request;
    private final Audit audit;

    protected Sheets() {
        this(null, null, null, null);
    }

    @Inject
    public Sheets(Records records, Waves waves, CurrentRequest request, Audit audit) {
        this.records = records;
        this.waves = waves;
        this.request = request;
        this.audit = audit;
    }

    /** Who typed what, the newest first. */
    public List<Typing> typings(Wave wave) {
        return records.list(Typing.class, "e.waveId = :wave", "e.id desc", Map.of("wave", wave.id()));
    }

    /** The next number that was not typed. */
    public int nextSheet(Wave wave) {
        return typings(wave).stream().mapToInt(Typing::sheet).max().orElse(0) + 1;
    }

    /**
     * Types a sheet in.
     *
     * @param form as it was sent
     * @throws InvalidInput if the number was typed already, or an answer is wrong; what is missing on paper is no fault
     * @throws Conflict if the wave is sealed
     */
    @Transactional
    public void typeForm(long waveId, SheetInput input, MultivaluedMap<String, String> form) {
        var items = waves.questionnaire(waves.get(waveId)).content().items();
        type(waveId, input, Reading.form(items, form));
    }

    /** As {@link #typeForm}, with values by the keys of their cells. */
    @Transactional
    public void type(long waveId, SheetInput input, Map<String, String> cells) {
        var items = waves.questionnaire(waves.get(waveId)).content().items();
        type(waveId, input, Reading.cells(items, cells));
    }

    private void type(long waveId, SheetInput input, Reading reading) {
        var wave = waves.locked(waveId);
        var content = waves.questionnaire(wave).content();
        InvalidInput.ifAny(reading.faults());
        var answers = new Answers(reading.valid()).pruned(content);
        if (answers.cells().isEmpty()) {
            throw new InvalidInput("", "evaluation.fault.nothing");
        }
        keep(wave, input, answers);
        var person = request.person().map(Person::id).orElse(null);
        int round = input.again() ? SECOND : FIRST;
        records.add(new Typing(wave, input.sheet(), round, input.channel(), person));
        flushed();
        audit.record("evaluation.sheet.typed", "wave/" + wave.id(), Map.of("name", wave.name(), "round", round));
    }

    private void keep(Wave wave, SheetInput input, Answers answers) {
        boolean typed = first(wave, input.sheet()).isPresent();
        if (!input.again()) {
            if (typed) {
                throw new InvalidInput("sheet", "evaluation.fault.sheet.taken");
            }
            records.add(new Response(wave, answers, input.sheet()));
        } else {
            if (!typed) {
                throw new InvalidInput("sheet", "evaluation.fault.sheet.first");
            }
            records.add(new SecondEntry(wave, answers, input.sheet()));
        }
    }

    private void flushed() {
        try {
            records.flush();
        } catch (Conflict taken) {
            throw new InvalidInput("sheet", "evaluation.fault.sheet.taken");
        }
    }

    /** How the sheets that were typed twice differ. */
    public DoubleEntry doubleEntry(Wave wave) {
        var differences = new ArrayList<DoubleEntry.Difference>();
        int sheets = 0;
        int values = 0;
        for (var second : seconds(wave)) {
            var first = first(wave, second.sheet());
            if (first.isPresent()) {
                var one = first.get().answers().cells();
                var other = second.answers().cells();
                var keys = new LinkedHashSet<>(one.keySet());
                keys.addAll(other.keySet());
                sheets++;
                values += keys.size();
                keys.stream()
                        .filter(key -> !java.util.Objects.equals(one.get(key), other.get(key)))
                        .map(key -> new DoubleEntry.Difference(second.sheet(), key, one.get(key), other.get(key)))
                        .forEach(differences::add);
            }
        }
        return new DoubleEntry(sheets, values, differences);
    }

    /** Takes the second entry of a sheet for the right one. */
    @Transactional
    public void takeSecond(long waveId, int sheet) {
        var wave = waves.locked(waveId);
        var second = seconds(wave).stream()
                .filter(entry -> entry.sheet() == sheet)
                .findFirst()
                .orElseThrow(() -> new NotFound("second entry of sheet " + sheet));
        var first = first(wave, sheet).orElseThrow(() -> new NotFound("sheet " + sheet));
        records.lock(Response.class, first.id()).correct(second.answers());
        audit.record("evaluation.sheet.corrected", "wave/" + wave.id(), Map.of("name", wave.name(), "sheet", sheet));
    }

    private List<SecondEntry> seconds(Wave wave) {
        return records.list(SecondEntry.class, "e.waveId = :wave", "e.sheet", Map.of("wave", wave.id()));
    }

    private Optional<Response> first(Wave wave, int sheet) {
        return records
                .list(
                        Response.class,
                        "e.waveId = :wave and e.sheet = :sheet",
                        "",
                        Map.of("wave", wave.id(), "sheet", sheet))
                .stream()
                .findFirst();
    }
}
