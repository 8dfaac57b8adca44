package pl.wspolnie.budget.pabulib;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.edition.EditionInput;
import pl.wspolnie.budget.edition.EditionKind;
import pl.wspolnie.budget.edition.Eligible;
import pl.wspolnie.budget.edition.Money;
import pl.wspolnie.budget.edition.PoolInput;

/** Reads an edition out of what a file says of its election as a whole. */
final class FileEdition {

    private static final int LONGEST_NAME = 200;
    /** As large as the amounts that people may type. */
    private static final long MOST_ZLOTY = 999_999_999_999L;

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final List<Function<String, LocalDate>> DATES =
            List.of(LocalDate::parse, text -> LocalDate.parse(text, DateTimeFormatter.ofPattern("dd.MM.uuuu")));

    private final Election election;
    private final ImportInput wanted;

    FileEdition(Election election, ImportInput wanted) {
        this.election = election;
        this.wanted = wanted;
    }

    /** The edition, with one pool; stages that the file does not tell of have no dates. */
    EditionInput input() {
        var budget = Money.zloty(grosze(election.budget()));
        var pool = new PoolInput(null, cut(unit()), null, budget, null, null, null, null, null, null);
        return new EditionInput(
                name(),
                year(),
                kind(),
                description(),
                eligible(),
                eligible(),
                budget,
                List.of(pool),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                begin(),
                end(),
                null,
                election.voteType(),
                false,
                false,
                minimumVotes(),
                null,
                null,
                ruleId(),
                completion().code(),
                1L,
                "cost,votes,id",
                null,
                null);
    }

    String currency() {
        return meta("currency").filter(code -> code.matches("[A-Z]{3}")).orElse("PLN");
    }

    private String name() {
        return cut(
                Optional.ofNullable(wanted.name()).orElseGet(() -> said("description", "unit", "instance", "subunit")));
    }

    private EditionKind kind() {
        return wanted.kind() == null ? EditionKind.RESIDENTS : wanted.kind();
    }

    private Eligible eligible() {
        return kind() == EditionKind.ORGANISATIONS ? Eligible.ORGANISATIONS : Eligible.RESIDENTS;
    }

    private String unit() {
        return said("subunit", "unit");
    }

    private String description() {
        return Stream.of("description", "comment")
                .flatMap(key -> meta(key).stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"),
                        text -> text.isEmpty() ? name() : text.substring(0, Math.min(4000, text.length()))));
    }

    private int year() {
        return Stream.of(meta("instance"), meta("date_end"), meta("date_begin"))
                .flatMap(Optional::stream)
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group()))
                .findFirst()
                .orElse(2000);
    }

    private LocalDate begin() {
        return date("date_begin");
    }

    private LocalDate end() {
        var end = date("date_end");
        return end == null ? begin() : end;
    }

    private LocalDate date(String key) {
        return meta(key)
                .flatMap(text -> DATES.stream()
                        .map(format -> parsed(text, format))
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }

    private static LocalDate parsed(String text, Function<String, LocalDate> format) {
        try {
            return format.apply(text);
        } catch (DateTimeParseException another) {
            return null;
        }
    }

    private String ruleId() {
        if (wanted.ruleId() != null) {
            return wanted.ruleId();
        }
        var rule = meta("rule").orElse("");
        if (rule.startsWith("equalshares")) {
            return "mes-cost";
        }
        return rule.equals("greedy-no-skip") ? "greedy-votes-stop" : "greedy-votes";
    }

    private Completion completion() {
        if (wanted.ruleId() != null) {
            return Completion.of(wanted.completion() == null ? "none" : wanted.completion())
                    .orElse(Completion.NONE);
        }
        var rule = meta("rule").orElse("");
        return switch (rule) {
            case "equalshares/add1" -> Completion.ADD1_GREEDY;
            // What Wieliczka did in 2023: endowments grow until the next step would overspend.
            case "equalshares/add1-comparison" -> Completion.ADD1_OVER;
            default -> Completion.NONE;
        };
    }

    /** The file's threshold belongs to the file's rule. */
    private Integer minimumVotes() {
        return wanted.ruleId() != null || !meta("rule").orElse("").equals("greedy-threshold")
                ? Integer.valueOf(0)
                : meta("min_project_score_threshold")
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .orElse(0);
    }

    private String said(String... keys) {
        var text = Stream.of(keys).flatMap(key -> meta(key).stream()).distinct().collect(Collectors.joining(", "));
        return text.isEmpty() ? "Pabulib" : text;
    }

    private Optional<String> meta(String key) {
        return Optional.ofNullable(election.meta().get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_NAME, text.length()));
    }

    /** @throws InvalidInput if it is more than an edition can hold */
    static long grosze(BigDecimal zloty) {
        if (zloty.compareTo(BigDecimal.valueOf(MOST_ZLOTY)) > 0) {
            throw new InvalidInput("file", "budget.fault.file.amount", MOST_ZLOTY);
        }
        return zloty.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact();
    }
}
