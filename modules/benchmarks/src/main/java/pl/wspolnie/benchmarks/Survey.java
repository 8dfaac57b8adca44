package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.regex.Pattern;

/** An invented survey of 40 items in the demonstration, made as an office makes one. */
final class Survey {

    static final int ITEMS = 40;

    private static final int METRICS = 3;
    private static final int OPTIONS = 5;
    private static final String API = "/api/v1/secemin/evaluation/";
    private static final String JSON = "application/json";

    private final Running suite;
    private final long wave;

    private Survey(Running suite, long wave) {
        this.suite = suite;
        this.wave = wave;
    }

    /**
     * Writes a questionnaire and plans a wave of it.
     *
     * @param open whether people answer now; otherwise its last day is over
     */
    static Survey plan(Running suite, boolean open) throws IOException, InterruptedException {
        suite.post(
                "/login",
                "application/x-www-form-urlencoded",
                "email=urzednik%40secemin.example&password=wspolnie-demo");
        var questionnaire =
                id(suite.post(API + "questionnaires", JSON, "{\"title\":\"Pomiar\",\"purpose\":\"Pomiar\"}"));
        var path = API + "questionnaires/" + questionnaire;
        suite.post(path + "/sections", JSON, "{\"title\":\"Sekcja\"}");
        for (int i = 0; i < ITEMS; i++) {
            suite.post(path + "/items", JSON, item(i));
        }
        suite.post(path + "/use", JSON, "{}");
        var today = LocalDate.now(ZoneId.of("Europe/Warsaw"));
        var dates = "\"opensOn\":\"%s\",\"closesOn\":\"%s\""
                .formatted(today.minusDays(9), open ? today.plusDays(9) : today.minusDays(1));
        var wave = suite.post(
                path + "/waves",
                JSON,
                "{\"name\":\"Pomiar\"," + dates + ",\"population\":\"Zmyśleni\",\"openLink\":false}");
        return new Survey(suite, id(wave));
    }

    private static String item(int number) {
        var options = new StringBuilder();
        for (int i = 1; i <= OPTIONS; i++) {
            options.append(i == 1 ? "" : ",").append("{\"code\":\"%d\",\"label\":\"Odpowiedź %d\"}".formatted(i, i));
        }
        var kind = number >= METRICS && number % 3 == 0 ? "SCALE" : "ONE";
        return ("{\"section\":0,\"code\":\"q%d\",\"kind\":\"%s\",\"text\":\"Pytanie %d\",\"required\":true,\"metric\":%b,"
                        + "\"options\":[%s]}")
                .formatted(number, kind, number, number < METRICS, options);
    }

    /** Brings answers in, seals the wave and publishes it; the path of its results with three breakdowns. */
    String publish(int answers) throws IOException, InterruptedException {
        var random = new Random(1);
        var table = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) {
            table.append(i == 0 ? "q0" : ";q" + i);
        }
        for (int row = 0; row < answers; row++) {
            table.append('\n');
            for (int i = 0; i < ITEMS; i++) {
                table.append(i == 0 ? "" : ";").append(1 + random.nextInt(OPTIONS));
            }
        }
        suite.post(API + "waves/" + wave + "/answers", "text/csv", table.toString());
        suite.post(API + "waves/" + wave + "/seal", JSON, "{}");
        suite.post(API + "waves/" + wave + "/publish", JSON, "{}");
        return "/secemin/evaluation/waves/" + wave + "/results?by=q0&by=q1&by=q2";
    }

    /** Codes by which people answer. */
    String[] codes(int count) throws IOException, InterruptedException {
        var answer = suite.post(API + "waves/" + wave + "/codes", JSON, "{\"count\":" + count + "}");
        return answer.replaceAll("[\\[\\]\"\\s]", "").split(",");
    }

    /** The path to which an answer goes. */
    static String path(String code) {
        return API + "answers/" + code;
    }

    /** An answer to all items. */
    static String answer(Random random) {
        var cells = new StringBuilder("{\"cells\":[");
        for (int i = 0; i < ITEMS; i++) {
            cells.append(i == 0 ? "" : ",")
                    .append("{\"cell\":\"q%d\",\"value\":\"%d\"}".formatted(i, 1 + random.nextInt(OPTIONS)));
        }
        return cells.append("]}").toString();
    }

    private static long id(String json) {
        var found = Pattern.compile("\"id\":(\\d+)").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("There is no id in " + json);
        }
        return Long.parseLong(found.group(1));
    }
}
