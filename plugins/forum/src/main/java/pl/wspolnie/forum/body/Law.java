package pl.wspolnie.forum.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Numbers that the law sets for kinds of bodies, each from the day on which it came into force. */
public final class Law {

    /** At least so many per cent of the statutory number have to be there. */
    public static final String QUORUM_PERCENT = "quorum-percent";

    /** For how many years members are appointed. */
    public static final String TERM_YEARS = "term-years";

    /** At least so many per cent of the members speak for organisations. */
    public static final String ORGANISATIONS_PERCENT = "organisations-percent";

    /** At least so many organisations ask for the body. */
    public static final String FOUNDING_ORGANISATIONS = "founding-organisations";

    /** Within so many days it gives its opinion; none is no objection. */
    public static final String OPINION_DAYS = "opinion-days";

    /** The same for strategies and programmes. */
    public static final String OPINION_DAYS_STRATEGY = "opinion-days-strategy";

    private static final List<Rule> RULES = Csv.read(
            "law.csv",
            row -> new Rule(
                    row.text("number"),
                    row.text("kind"),
                    LocalDate.parse(row.text("valid_from")),
                    row.number("value"),
                    row.text("source")));

    private record Rule(String number, String kind, LocalDate validFrom, int value, String source) {}

    private Law() {}

    /** What the law says on that day; empty where it says nothing. */
    public static OptionalInt number(String number, String kind, LocalDate day) {
        return RULES.stream()
                .filter(rule -> rule.number().equals(number) && rule.kind().equals(kind))
                .filter(rule -> !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(Rule::validFrom))
                .map(rule -> OptionalInt.of(rule.value()))
                .orElseGet(OptionalInt::empty);
    }
}
