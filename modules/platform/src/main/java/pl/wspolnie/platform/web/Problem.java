package pl.wspolnie.platform.web;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.text.Text;

/**
 * What went wrong with a request.
 *
 * @param status the HTTP status
 * @param text what it means for the reader
 * @param faults what is wrong with the input, if that is it
 * @param id what finds the error in the log, or {@code null}
 */
record Problem(int status, Text text, List<Fault> faults, String id) {

    /** RFC 9457. */
    static final MediaType JSON = new MediaType("application", "problem+json");

    // Statuses that have words of their own; any other of its hundred borrows the first one's.
    private static final List<Integer> WORDED = List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 500, 503);

    static Problem of(int status) {
        return new Problem(status, Text.of(key(status, "text")), List.of(), null);
    }

    static Problem of(int status, Text text) {
        return new Problem(status, text, List.of(), null);
    }

    static Problem of(List<Fault> faults) {
        return new Problem(400, Text.of("platform.error.faults"), faults, null);
    }

    Problem withId(String found) {
        return new Problem(status, text, faults, found);
    }

    Text title() {
        return Text.of(faults.isEmpty() ? key(status, "title") : "platform.error.faults.title");
    }

    private static String key(int status, String part) {
        var worded = WORDED.contains(status) ? status : status >= 500 ? 500 : 400;
        return "platform.error." + worded + "." + part;
    }

    /** The problem document. */
    String json(Function<Text, String> say) {
        var document = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", say.apply(title()))
                .add("status", status)
                .add("detail", say.apply(text));
        Optional.ofNullable(id).ifPresent(known -> document.add("id", known));
        if (!faults.isEmpty()) {
            var list = Json.createArrayBuilder();
            faults.forEach(fault -> list.add(
                    Json.createObjectBuilder().add("field", fault.field()).add("message", say.apply(fault.message()))));
            document.add("faults", list);
        }
        return document.build().toString();
    }

    /** The same for people. */
    ErrorView view(String home) {
        return new ErrorView(status, title(), text, faults, id, home);
    }
}
