package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.indicator.IndicatorPattern.Words;

/** Ready indicators, kept as data in {@code indicator-patterns.csv}. */
@ApplicationScoped
public class IndicatorPatterns {

    private static final int COLUMNS = 10;

    private final List<IndicatorPattern> all = read();

    public List<IndicatorPattern> all() {
        return all;
    }

    public Optional<IndicatorPattern> find(String code) {
        return all.stream().filter(pattern -> pattern.code().equals(code)).findFirst();
    }

    private static List<IndicatorPattern> read() {
        var file = IndicatorPatterns.class.getResourceAsStream("/pl/wspolnie/evaluation/indicator-patterns.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", COLUMNS))
                    .map(IndicatorPatterns::pattern)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static IndicatorPattern pattern(String[] cells) {
        return new IndicatorPattern(
                cells[0],
                IndicatorKind.valueOf(cells[1]),
                Direction.valueOf(cells[2]),
                cells[3].equals("share"),
                new Words(cells[4], cells[5]),
                new Words(cells[6], cells[7]),
                cells[8],
                cells[9].isEmpty() ? null : cells[9]);
    }
}
