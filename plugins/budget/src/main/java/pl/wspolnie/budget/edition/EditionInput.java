package pl.wspolnie.budget.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.budget.allocation.VoteType;

/**
 * An edition as an officer gives it, by form or as JSON. {@link EditionChecks} looks at it as a whole.
 *
 * @param total all money in zł; the pools add up to it
 * @param categories what proposals may be about, one a line
 * @param recipients whom proposals may serve, one a line
 * @param ruleId the allocation rule, for instance {@code mes-cost}
 * @param completion how equal shares use what they leave over
 * @param increment the step of the completion in zł
 * @param ties the criteria for ties, for instance {@code cost,votes,draw}
 * @param overrideReason why more signatures are asked for than 0.1 % of the residents
 * @param rowVersion the version that was edited; {@code null} for a new edition
 */
public record EditionInput(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Min(1990) @Max(2200) Integer year,
        @NotNull EditionKind kind,
        @NotBlank @Size(max = 4000) String description,
        @NotNull Eligible submitters,
        @NotNull Eligible voters,

        @NotNull @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal total,

        @Valid @Size(max = 100) List<PoolInput> pools,
        @Size(max = 2000) String categories,
        @Size(max = 2000) String recipients,
        LocalDate submissionFrom,
        LocalDate submissionTo,
        LocalDate verificationFrom,
        LocalDate verificationTo,
        LocalDate appealsFrom,
        LocalDate appealsTo,
        LocalDate presentationFrom,
        LocalDate presentationTo,
        LocalDate votingFrom,
        LocalDate votingTo,
        LocalDate resultsOn,
        @NotNull VoteType voteType,
        boolean changeOfMind,
        boolean oneArea,
        @PositiveOrZero Integer minimumVotes,
        @Positive Integer entitled,

        @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal turnoutPercent,

        @NotBlank @Size(max = 40) String ruleId,
        @NotBlank @Size(max = 40) String completion,
        @Positive @Max(1_000_000) Long increment,
        @NotBlank @Size(max = 60) String ties,
        @Size(max = 1000) String overrideReason,
        Long rowVersion) {

    /** An edition's present state, to be edited. */
    public static EditionInput of(Edition edition, List<Pool> pools) {
        var days = edition.timetable();
        var ballots = edition.ballotRules();
        var rule = edition.rule();
        return new EditionInput(
                edition.name(),
                edition.year(),
                edition.kind(),
                edition.description(),
                edition.submitters(),
                edition.voters(),
                Money.zloty(pools.stream().mapToLong(Pool::amount).sum()),
                pools.stream().map(PoolInput::of).toList(),
                String.join("\n", edition.categories()),
                String.join("\n", edition.recipients()),
                days.span(Stage.SUBMISSION).from(),
                days.span(Stage.SUBMISSION).to(),
                days.span(Stage.VERIFICATION).from(),
                days.span(Stage.VERIFICATION).to(),
                days.span(Stage.APPEALS).from(),
                days.span(Stage.APPEALS).to(),
                days.span(Stage.PRESENTATION).from(),
                days.span(Stage.PRESENTATION).to(),
                days.span(Stage.VOTING).from(),
                days.span(Stage.VOTING).to(),
                days.resultsOn(),
                ballots.voteType(),
                ballots.changeOfMind(),
                ballots.oneArea(),
                ballots.minimumVotes(),
                ballots.entitled(),
                ballots.turnoutPercent(),
                rule.id(),
                rule.completion(),
                rule.increment(),
                rule.ties(),
                edition.overrideReason(),
                edition.rowVersion());
    }

    /** What decides about money and votes, by field; locked once the vote has begun. */
    Map<String, Object> decisive() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("year", year);
        fields.put("kind", kind);
        fields.put("submitters", submitters);
        fields.put("voters", voters);
        fields.put("total", Money.grosze(total));
        fields.put(
                "pools[0].name", givenPools().stream().map(PoolInput::decisive).toList());
        timetable().spans().forEach(span -> {
            fields.put(span.stage().code() + "From", span.from());
            fields.put(span.stage().code() + "To", span.to());
        });
        fields.put("voteType", voteType);
        fields.put("changeOfMind", changeOfMind);
        fields.put("oneArea", oneArea);
        fields.put("minimumVotes", ballotRules().minimumVotes());
        fields.put("entitled", entitled);
        fields.put("turnoutPercent", turnoutPercent == null ? null : turnoutPercent.stripTrailingZeros());
        fields.put("ruleId", ruleId);
        fields.put("completion", completion);
        fields.put("increment", rule().increment());
        fields.put("ties", ties);
        return fields;
    }

    /** The pools that were filled in. */
    public List<PoolInput> givenPools() {
        return pools == null
                ? List.of()
                : pools.stream().filter(pool -> !pool.isBlank()).toList();
    }

    Timetable timetable() {
        return new Timetable(
                new Span(Stage.SUBMISSION, submissionFrom, submissionTo),
                new Span(Stage.VERIFICATION, verificationFrom, verificationTo),
                new Span(Stage.APPEALS, appealsFrom, appealsTo),
                new Span(Stage.PRESENTATION, presentationFrom, presentationTo),
                new Span(Stage.VOTING, votingFrom, votingTo),
                resultsOn);
    }

    BallotRules ballotRules() {
        return new BallotRules(
                voteType, changeOfMind, oneArea, minimumVotes == null ? 0 : minimumVotes, entitled, turnoutPercent);
    }

    CountingRule rule() {
        return new CountingRule(ruleId, completion, increment == null ? 1 : increment, ties);
    }
}
