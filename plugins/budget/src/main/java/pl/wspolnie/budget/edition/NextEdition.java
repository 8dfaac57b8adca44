package pl.wspolnie.budget.edition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The form of an edition that follows another: the same rules and pools, a year later. */
final class NextEdition {

    private static final Pattern DAY = Pattern.compile("[a-z]+(?:From|To)|resultsOn");
    /** What belongs to the one edition alone. */
    private static final Pattern OWN = Pattern.compile("rowVersion|pools\\[\\d+]\\.id");

    private NextEdition() {}

    /** @param fields of the form that changes the earlier edition */
    static Map<String, List<String>> of(Map<String, List<String>> fields) {
        var next = new LinkedHashMap<>(fields);
        next.keySet().removeIf(field -> OWN.matcher(field).matches());
        next.replaceAll((field, values) -> values.stream()
                .map(value -> value.isEmpty() ? value : later(field, value, fields))
                .toList());
        return next;
    }

    private static String later(String field, String value, Map<String, List<String>> fields) {
        if (DAY.matcher(field).matches()) {
            return LocalDate.parse(value).plusYears(1).toString();
        }
        var year = Integer.parseInt(fields.get("year").get(0));
        return switch (field) {
            case "year" -> String.valueOf(year + 1);
            case "name" -> value.replace(String.valueOf(year), String.valueOf(year + 1));
            default -> value;
        };
    }
}
