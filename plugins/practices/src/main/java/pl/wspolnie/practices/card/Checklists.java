package pl.wspolnie.practices.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The check lists of the form «Opis dobrej praktyki», kept as data; the messages name each code. */
public final class Checklists {

    private static final Map<String, List<String>> LISTS = read();

    private Checklists() {}

    /** What a subject may be; the message {@code practices.subject.<code>} names each. */
    public static List<String> subjects() {
        return LISTS.get("subjects");
    }

    /** Kinds of action; the message {@code practices.kind.<code>} names each. */
    public static List<String> kinds() {
        return LISTS.get("kinds");
    }

    private static Map<String, List<String>> read() {
        var file = Objects.requireNonNull(
                Checklists.class.getResourceAsStream("/pl/wspolnie/practices/checklists.csv"), "checklists.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(";", 2))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
