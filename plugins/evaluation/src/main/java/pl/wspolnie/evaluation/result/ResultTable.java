package pl.wspolnie.evaluation.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.evaluation.answer.Csv;

/** Results as rows of a table; what must not be shown is an empty cell. */
final class ResultTable {

    static final List<String> HEADINGS =
            List.of("wave", "item", "text", "part", "answer", "label", "n", "count", "share", "low", "high", "mean");

    private ResultTable() {}

    static byte[] of(WaveResult result, Locale locale) {
        try (var out = new ByteArrayOutputStream()) {
            try (var csv = new Csv(out)) {
                csv.row(HEADINGS);
                rows(result, locale).forEach(csv::row);
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<List<Object>> rows(WaveResult result, Locale locale) {
        var rows = new ArrayList<List<Object>>();
        for (var item : result.items()) {
            for (var part : item.parts()) {
                part.estimates().forEach(one -> rows.add(estimate(result, item, part, one, locale)));
                if (part.mean() != null) {
                    rows.add(mean(result, item, part, locale));
                }
            }
        }
        return rows;
    }

    private static List<Object> estimate(WaveResult result, ItemResult item, Part part, Estimate one, Locale locale) {
        var row = beginning(result, item, part, locale);
        row.add(one.code());
        row.add(one.label().in(locale));
        row.add(part.n());
        row.add(one.count());
        row.add(decimal(one.share()));
        row.add(one.interval() == null ? null : decimal(one.interval().low()));
        row.add(one.interval() == null ? null : decimal(one.interval().high()));
        row.add(null);
        return row;
    }

    private static List<Object> mean(WaveResult result, ItemResult item, Part part, Locale locale) {
        var interval = part.mean().interval();
        var row = beginning(result, item, part, locale);
        row.add(null);
        row.add(null);
        row.add(part.mean().n());
        row.add(null);
        row.add(null);
        row.add(interval == null ? null : decimal(interval.low()));
        row.add(interval == null ? null : decimal(interval.high()));
        row.add(decimal(part.mean().value()));
        return row;
    }

    private static List<Object> beginning(WaveResult result, ItemResult item, Part part, Locale locale) {
        var row = new ArrayList<Object>();
        row.add(result.wave().name());
        row.add(item.item().code());
        row.add(item.item().text().in(locale));
        row.add(part.label().in(locale));
        return row;
    }

    private static String decimal(Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.4f", value);
    }
}
