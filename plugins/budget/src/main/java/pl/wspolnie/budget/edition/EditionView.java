package pl.wspolnie.budget.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition for programs.
 *
 * @param stage what goes on today
 * @param drawCommitment SHA-256 of the text from which lots are drawn
 * @param drawSecret that text, once the ballots have been sealed; {@code null} before
 * @param boxHash SHA-256 of the sealed ballots, or of the file that the edition came from; {@code null} before
 * @param rowVersion to be sent back with a change
 */
public record EditionView(
        long id,
        String name,
        int year,
        EditionKind kind,
        String description,
        Eligible submitters,
        Eligible voters,
        BigDecimal total,
        String currency,
        List<PoolView> pools,
        List<String> categories,
        List<String> recipients,
        Stage stage,
        List<Span> timetable,
        LocalDate resultsOn,
        String voteType,
        boolean changeOfMind,
        boolean oneArea,
        int minimumVotes,
        Integer entitled,
        BigDecimal turnoutPercent,
        String rule,
        String completion,
        long increment,
        String ties,
        String drawCommitment,
        String drawSecret,
        String boxHash,
        boolean published,
        boolean outcomePublished,
        boolean fromFile,
        boolean invented,
        long rowVersion) {

    /** A pool for programs; amounts in zł. */
    public record PoolView(
            long id,
            String name,
            Long area,
            BigDecimal amount,
            BigDecimal projectLimit,
            int choices,
            int points,
            int pointsEach,
            Integer residents,
            int signatures) {

        static PoolView of(Pool pool) {
            return new PoolView(
                    pool.id(),
                    pool.name(),
                    pool.areaId(),
                    Money.zloty(pool.amount()),
                    Money.zlotyOrNull(pool.projectLimit()),
                    pool.choices(),
                    pool.points(),
                    pool.pointsEach(),
                    pool.residents(),
                    pool.signatures());
        }
    }

    static EditionView of(Edition edition, List<Pool> pools, Stage stage) {
        var ballots = edition.ballotRules();
        var rule = edition.rule();
        return new EditionView(
                edition.id(),
                edition.name(),
                edition.year(),
                edition.kind(),
                edition.description(),
                edition.submitters(),
                edition.voters(),
                Money.zloty(pools.stream().mapToLong(Pool::amount).sum()),
                edition.currency(),
                pools.stream().map(PoolView::of).toList(),
                edition.categories(),
                edition.recipients(),
                stage,
                edition.timetable().spans(),
                edition.timetable().resultsOn(),
                ballots.voteType().code(),
                ballots.changeOfMind(),
                ballots.oneArea(),
                ballots.minimumVotes(),
                ballots.entitled(),
                ballots.turnoutPercent(),
                rule.id(),
                rule.completion(),
                rule.increment(),
                rule.ties(),
                Draw.commitment(edition),
                Draw.disclosed(edition),
                edition.boxHash(),
                edition.published(),
                edition.outcomePublished(),
                edition.fromFile(),
                edition.invented(),
                edition.rowVersion());
    }
}
