package pl.wspolnie.budget.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import pl.wspolnie.budget.allocation.VoteType;

/** Editions for tests; the dates are those of Wągrowiec in 2025. */
public final class Inputs {

    public static final PoolInput POOL = pool("Cała gmina", "100000", "30000");

    private Inputs() {}

    public static PoolInput pool(String name, String amount, String limit) {
        return new PoolInput(null, name, null, new BigDecimal(amount), new BigDecimal(limit), 3, null, null, 4725, 4);
    }

    /** An edition in which nothing is wrong. */
    public static EditionInput edition() {
        return edition(List.of(POOL), days -> days);
    }

    static EditionInput edition(List<PoolInput> pools, UnaryOperator<LocalDate[]> days) {
        var set = days.apply(new LocalDate[] {
            day(6, 2),
            day(6, 30),
            day(7, 1),
            day(8, 22),
            null,
            null,
            day(8, 28),
            day(8, 31),
            day(9, 1),
            day(9, 21),
            day(9, 23)
        });
        return new EditionInput(
                "Budżet",
                2026,
                EditionKind.RESIDENTS,
                "Opis",
                Eligible.RESIDENTS,
                Eligible.RESIDENTS,
                new BigDecimal("100000"),
                pools,
                "sport",
                "dzieci",
                set[0],
                set[1],
                set[2],
                set[3],
                set[4],
                set[5],
                set[6],
                set[7],
                set[8],
                set[9],
                set[10],
                VoteType.APPROVAL,
                true,
                false,
                0,
                null,
                null,
                "mes-cost",
                "add1-greedy",
                1L,
                "cost,votes,draw",
                null,
                null);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
