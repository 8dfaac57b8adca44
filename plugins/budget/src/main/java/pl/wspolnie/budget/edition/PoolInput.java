package pl.wspolnie.budget.edition;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A pool as an officer gives it; a row left blank counts as not given.
 *
 * @param id the pool's key, or {@code null} for a new one
 * @param area the key of its area, or {@code null} for the whole municipality
 * @param amount in zł
 * @param projectLimit the most that one project may cost in zł, or {@code null}
 * @param choices how many projects one may choose
 * @param points how many points one may give in all, in a vote by points
 * @param pointsEach how many points one may give to one project, in a vote by points
 * @param residents how many people live there; bounds the signatures
 * @param signatures how many signatures a proposal needs
 */
public record PoolInput(
        Long id,
        @Size(max = 200) String name,
        Long area,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal projectLimit,
        @PositiveOrZero @Max(1000) Integer choices,
        @PositiveOrZero @Max(1_000_000) Integer points,
        @PositiveOrZero @Max(1_000_000) Integer pointsEach,
        @PositiveOrZero Integer residents,
        @PositiveOrZero Integer signatures) {

    public static PoolInput of(Pool pool) {
        return new PoolInput(
                pool.id(),
                pool.name(),
                pool.areaId(),
                Money.zloty(pool.amount()),
                Money.zlotyOrNull(pool.projectLimit()),
                nullIfZero(pool.choices()),
                nullIfZero(pool.points()),
                nullIfZero(pool.pointsEach()),
                pool.residents(),
                nullIfZero(pool.signatures()));
    }

    boolean isBlank() {
        return Stream.of(name, area, amount, projectLimit, choices, points, pointsEach, residents, signatures)
                .allMatch(Objects::isNull);
    }

    /** All that decides about money and votes; a missing number is as good as none. */
    List<Object> decisive() {
        return Arrays.asList(
                id,
                name,
                area,
                Money.groszeOrNull(amount),
                Money.groszeOrNull(projectLimit),
                orZero(choices),
                orZero(points),
                orZero(pointsEach));
    }

    static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private static Integer nullIfZero(int number) {
        return number == 0 ? null : number;
    }
}
