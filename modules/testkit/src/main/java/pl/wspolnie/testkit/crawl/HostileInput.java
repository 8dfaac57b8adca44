package pl.wspolnie.testkit.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.crawl.HtmlForm.Control;

/** Sends to forms and to the API what no honest user would. */
public final class HostileInput {

    /** Markup that a page must never hold unescaped. */
    public static final String MARKUP = "\"'><script>wspolnie(1)</script><img src=x onerror=wspolnie(2)>";

    private static final int LONG = 200_000;
    private static final Pattern TRACE = Pattern.compile(
            "\\bat [a-z][\\w.]+\\.[A-Z]\\w+\\.\\w+\\(|(java|jakarta|org|pl)\\.[\\w.]+(Exception|Error)\\b|SQLState");

    private static final List<String> WORDS = List.of(
            MARKUP,
            "zero\u0000byte \uFFFE \uD83D\uDE00 \u202Ereversed",
            "-9223372036854775809",
            "1e999",
            "NaN",
            "2026-02-30",
            "' or 1=1; drop table platform_account; --",
            "${7*7}#{7*7}%s%n{0}",
            "../../../../etc/passwd");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"text\"",
            "42",
            "{}",
            "{\"unknown\":1}",
            "[".repeat(20_000),
            "{\"id\":{\"id\":[]}}");

    private HostileInput() {}

    /** What the suite did wrong with one form. */
    public static List<String> faults(Client client, HtmlForm form) {
        var faults = new ArrayList<String>();
        for (var word : WORDS) {
            faults.addAll(harm(form, word, form.send(client, all(word))));
        }
        if (form.hasTyped()) {
            var tooLong = form.send(client, typed("x".repeat(LONG)));
            faults.addAll(harm(form, LONG + " letters in every field", tooLong));
            faults.addAll(refused(form, "fields of " + LONG + " letters", tooLong));
        }
        var empty = form.send(client, control -> control.type().equals("hidden") ? control.value() : "");
        faults.addAll(harm(form, "nothing", empty));
        if (form.hasRequired()) {
            faults.addAll(refused(form, "required fields left empty", empty));
        }
        return faults;
    }

    /** What the suite did wrong with one endpoint that reads JSON. */
    public static List<String> faults(Client client, String method, String path) {
        var faults = new ArrayList<String>();
        for (var body : BODIES) {
            var answer = client.json(method, path, body);
            faults.addAll(harm(method + " " + path, body, answer));
            var words = body.isEmpty() || body.equals("{}") || body.startsWith("{\"");
            if (!words && answer.status() < 400) {
                faults.add("%s %s accepts %s: %s".formatted(method, path, shortened(body), answer));
            }
        }
        return faults;
    }

    private static Function<Control, String> all(String word) {
        return control -> control.type().equals("hidden") ? control.value() : word;
    }

    private static Function<Control, String> typed(String word) {
        return control -> control.isTyped() ? word : control.value();
    }

    private static List<String> harm(Object target, String sent, Answer answer) {
        var what = "%s: %s: %s".formatted(target, shortened(sent), answer);
        if (answer.status() >= 500) {
            return List.of(what);
        }
        if (TRACE.matcher(answer.body()).find()) {
            return List.of(what + " tells of its inside: " + excerpt(answer.body()));
        }
        return answer.body().contains("<script>wspolnie(") ? List.of(what + " repeats markup unescaped") : List.of();
    }

    private static List<String> refused(HtmlForm form, String what, Answer answer) {
        var refused = answer.status() >= 400 && answer.status() < 500;
        return refused ? List.of() : List.of("%s accepts %s: %s".formatted(form, what, answer));
    }

    private static String excerpt(String body) {
        var match = TRACE.matcher(body);
        return match.find() ? body.substring(match.start(), Math.min(body.length(), match.end() + 80)) : "";
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
