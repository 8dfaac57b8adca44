package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/** Answers for the demonstration, marked as invented: drawn with a fixed seed, so that each start tells the same. */
@ApplicationScoped
public class InventedAnswers {

    /** One in so many leaves out an item that need not be answered. */
    private static final int SILENT = 12;

    private static final int NEXT_TO_NOBODY = 9;

    private final Records records;
    private final Waves waves;
    private final CurrentRequest request;

    protected InventedAnswers() {
        this(null, null, null);
    }

    @Inject
    public InventedAnswers(Records records, Waves waves, CurrentRequest request) {
        this.records = records;
        this.waves = waves;
        this.request = request;
    }

    /**
     * How likely answers are.
     *
     * @param of the weight of an answer by its item and code, joined by a point; 10 for all others
     */
    public record Likelihood(Map<String, Integer> of) {

        private int weight(String item, String answer) {
            return of.getOrDefault(item + "." + answer, 10);
        }
    }

    /** Puts so many answers into the box of a wave. */
    @Transactional
    public void add(Wave wave, int count, Likelihood likelihood) {
        var content = waves.questionnaire(wave).content();
        var random = new Random(wave.number() * 1000L + count);
        for (int i = 0; i < count; i++) {
            keep(new Response(wave, drawn(content, likelihood, random), null));
        }
    }

    /** So many answers, brought in with a file. */
    @Transactional
    public void addFile(Wave wave, int count, Likelihood likelihood) {
        add(wave, count, likelihood);
        keep(new BroughtFile(wave, wave.name().getBytes(StandardCharsets.UTF_8), count));
    }

    /** Sheets that were typed in, the first two of them twice, one with a slip. */
    @Transactional
    public void addSheets(Wave wave, int count, Likelihood likelihood) {
        var content = waves.questionnaire(wave).content();
        var random = new Random(count);
        var typist = request.person().map(Person::id).orElse(null);
        for (int sheet = 1; sheet <= count; sheet++) {
            var answers = drawn(content, likelihood, random);
            keep(new Response(wave, answers, sheet));
            keep(new Typing(wave, sheet, 1, sheet % 3 == 0 ? Channel.PHONE : Channel.PAPER, typist));
            if (sheet <= 2) {
                var again = sheet == 2 ? slipped(content, answers) : answers;
                keep(new SecondEntry(wave, again, sheet));
                keep(new Typing(wave, sheet, 2, Channel.PAPER, typist));
            }
        }
    }

    /** Tickets of an open wave: some mailed, one of whoever asks, one that was begun. */
    @Transactional
    public void addTickets(Wave wave, int count) {
        for (int i = 1; i <= count; i++) {
            var key = Key.random();
            keep(Ticket.mailed(wave, key, "osoba" + i + "@zmyslone.example"));
            keep(new Draft(wave, key));
        }
        if (request.person().isPresent()) {
            var key = Key.random();
            keep(Ticket.of(wave, key, request.requirePerson().id()));
            keep(new Draft(wave, key));
        }
    }

    private void keep(pl.wspolnie.api.data.MunicipalRecord record) {
        record.markInvented();
        records.add(record);
    }

    private static Answers slipped(Content content, Answers answers) {
        var cells = new LinkedHashMap<>(answers.cells());
        content.items().stream()
                .filter(item -> item.kind() == ItemKind.SCALE && cells.containsKey(item.code()))
                .findFirst()
                .ifPresent(item -> cells.put(item.code(), cells.get(item.code()).equals("5") ? "4" : "5"));
        return new Answers(cells);
    }

    private static Answers drawn(Content content, Likelihood likelihood, Random random) {
        var cells = new LinkedHashMap<String, String>();
        for (var item : content.items()) {
            boolean asked = item.condition() == null || item.condition().holds(cells);
            if (asked && (item.required() || random.nextInt(SILENT) > 0)) {
                answer(item, likelihood, random, cells);
            }
        }
        return new Answers(cells).pruned(content);
    }

    private static void answer(Item item, Likelihood likelihood, Random random, Map<String, String> cells) {
        switch (item.kind()) {
            case ONE, SCALE -> cells.put(item.code(), one(item.code(), item.answers(), likelihood, random));
            case MANY ->
                item.options().stream()
                        .filter(option -> random.nextInt(30) < likelihood.weight(item.code(), option.code()))
                        .forEach(option -> cells.put(Item.part(item.code(), option.code()), "1"));
            case MATRIX ->
                item.rows()
                        .forEach(row -> cells.put(
                                Item.part(item.code(), row.code()),
                                one(item.code(), item.answers(), likelihood, random)));
            case RANKING -> rank(item, random, cells);
            case NUMBER -> cells.put(item.code(), String.valueOf(1 + random.nextInt(4)));
            case DATE ->
                cells.put(
                        item.code(),
                        "20%02d-%02d-%02d"
                                .formatted(13 + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            case ORGANISATIONS -> organisations(item, likelihood, random, cells);
            case TEXT -> {
                if (random.nextInt(NEXT_TO_NOBODY) == 0) {
                    cells.put(item.code(), "Odpowiedź zmyślona na potrzeby pokazu.");
                }
            }
        }
    }

    private static String one(String item, List<Option> answers, Likelihood likelihood, Random random) {
        int all = answers.stream()
                .mapToInt(answer -> likelihood.weight(item, answer.code()))
                .sum();
        int drawn = random.nextInt(Math.max(1, all));
        for (var answer : answers) {
            drawn -= likelihood.weight(item, answer.code());
            if (drawn < 0) {
                return answer.code();
            }
        }
        return answers.get(0).code();
    }

    private static void rank(Item item, Random random, Map<String, String> cells) {
        var options = new ArrayList<>(item.options());
        Collections.shuffle(options, random);
        for (int i = 0; i < options.size(); i++) {
            cells.put(Item.part(item.code(), options.get(i).code()), String.valueOf(i + 1));
        }
    }

    private static void organisations(Item item, Likelihood likelihood, Random random, Map<String, String> cells) {
        for (var row : item.rows()) {
            var known = one(item.code(), Item.knowing(), likelihood, random);
            cells.put(Item.part(item.code(), row.code()), known);
            if (known.equals(Item.USED)) {
                cells.put(item.grade(row), String.valueOf(3 + random.nextInt(3)));
            }
        }
    }
}
