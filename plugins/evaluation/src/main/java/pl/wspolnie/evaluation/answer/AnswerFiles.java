package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.Tables;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.questionnaire.Cell;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/** Answers as tables: a line for each, a column for each cell, as the codebook describes them. */
@ApplicationScoped
public class AnswerFiles {

    /** Who reads the single answers of a sealed wave, and brings answers in. */
    public static final String READ = "evaluation.answer.read";

    /** The largest file that is read. */
    public static final int MAXIMUM_BYTES = 16 * 1024 * 1024;

    private static final int MOST_LINES = 20_000;

    /** So many faults are told of at once. */
    private static final int MOST_FAULTS = 20;

    private final Records records;
    private final Waves waves;
    private final Responses responses;
    private final Tables tables;
    private final Audit audit;

    protected AnswerFiles() {
        this(null, null, null, null, null);
    }

    @Inject
    public AnswerFiles(Records records, Waves waves, Responses responses, Tables tables, Audit audit) {
        this.records = records;
        this.waves = waves;
        this.responses = responses;
        this.tables = tables;
        this.audit = audit;
    }

    /** Whether a wave has single answers to be read: once it is sealed. */
    public boolean isReadable(Wave wave) {
        return wave.sealed() && waves.isOwn(wave);
    }

    /** @throws Conflict if the wave is not sealed */
    public void requireReadable(Wave wave) {
        if (!isReadable(wave)) {
            throw new Conflict(Text.of("evaluation.conflict.notsealed"));
        }
    }

    /** Writes all answers of a sealed wave. */
    public void write(Wave wave, OutputStream out) throws IOException {
        requireReadable(wave);
        var cells = waves.questionnaire(wave).content().cells();
        try (var csv = new Csv(out)) {
            csv.row(List.copyOf(cells.keySet()));
            for (var stored : responses.stored(wave)) {
                var given = Answers.read(stored).cells();
                csv.row(cells.values().stream().map(cell -> value(cell, given)).toList());
            }
        }
    }

    /** An option that was not chosen is 0 where another one was, and empty where the item was not answered. */
    private static String value(Cell cell, Map<String, String> given) {
        var value = given.get(cell.key());
        if (value != null || cell.item().kind() != ItemKind.MANY) {
            return value == null ? "" : value;
        }
        var answered = given.keySet().stream()
                .anyMatch(key -> key.startsWith(cell.item().code() + "."));
        return answered ? "0" : "";
    }

    /**
     * Brings answers in, all or none.
     *
     * @return how many
     * @throws InvalidInput with line and column of each value that the questionnaire does not know
     */
    @Transactional
    public int bring(long waveId, byte[] content) {
        var wave = waves.locked(waveId);
        for (var before : files(wave, " and e.digest = :digest", Map.of("digest", BroughtFile.digest(content)))) {
            throw new InvalidInput("file", "evaluation.fault.file.again", before.answers());
        }
        var brought = read(waves.questionnaire(wave).content(), tables.read(content, MOST_LINES));
        brought.forEach(answers -> records.add(new Response(wave, answers, null)));
        records.add(new BroughtFile(wave, content, brought.size()));
        audit.record(
                "evaluation.wave.brought", "wave/" + wave.id(), Map.of("name", wave.name(), "answers", brought.size()));
        return brought.size();
    }

    /** What was brought in until now, the newest first. */
    public List<BroughtFile> files(Wave wave) {
        return files(wave, "", Map.of());
    }

    private List<BroughtFile> files(Wave wave, String more, Map<String, String> parameters) {
        var all = new LinkedHashMap<String, Object>(parameters);
        all.put("wave", wave.id());
        return records.list(BroughtFile.class, "e.waveId = :wave" + more, "e.createdAt desc, e.id desc", all);
    }

    /** The answers of a table. */
    static List<Answers> read(Content content, Tables.Table table) {
        var cells = content.cells();
        var faults = new ArrayList<Fault>();
        for (int column = 0; column < table.headings().size(); column++) {
            var heading = table.headings().get(column);
            if (!cells.containsKey(heading)) {
                faults.add(Fault.of("file", "evaluation.fault.file.column", column + 1, cut(heading)));
            } else if (table.headings().indexOf(heading) < column) {
                faults.add(Fault.of("file", "evaluation.fault.file.column.twice", column + 1, heading));
            }
        }
        InvalidInput.ifAny(faults);
        var read = new ArrayList<Answers>();
        for (var line : table.lines()) {
            read.add(answers(content, cells, table.headings(), line, faults).pruned(content));
            if (faults.size() >= MOST_FAULTS) {
                break;
            }
        }
        InvalidInput.ifAny(faults);
        return read.stream().filter(answers -> !answers.cells().isEmpty()).toList();
    }

    private static Answers answers(
            Content content, Map<String, Cell> cells, List<String> headings, Tables.Line line, List<Fault> faults) {
        var given = new LinkedHashMap<String, String>();
        for (int column = 0; column < headings.size(); column++) {
            var cell = cells.get(headings.get(column));
            var value = normal(cell, line.cells().get(column));
            if (value.isEmpty()) {
                continue;
            }
            if (cell.allows(value) && !isTaken(cell, value, given)) {
                given.put(cell.key(), value);
            } else {
                faults.add(Fault.of(
                        "file",
                        "evaluation.fault.file.value",
                        line.number(),
                        column + 1,
                        cell.key(),
                        cut(line.cells().get(column)),
                        expected(cell)));
            }
        }
        return new Answers(given);
    }

    /** Of a ranking each rank is given once. */
    private static boolean isTaken(Cell cell, String rank, Map<String, String> given) {
        return cell.item().kind() == ItemKind.RANKING
                && cell.item().cells().stream().anyMatch(other -> rank.equals(given.get(other.key())));
    }

    private static String normal(Cell cell, String typed) {
        var value = typed.strip();
        return switch (cell.item().kind()) {
            case MANY -> value.equals("0") ? "" : value;
            case NUMBER -> value.replace(',', '.');
            default -> value;
        };
    }

    private static String expected(Cell cell) {
        return cell.values().isEmpty()
                ? cell.item().kind().name().toLowerCase(Locale.ROOT)
                : String.join(
                        ", ",
                        cell.values().stream().map(option -> option.code()).toList());
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
