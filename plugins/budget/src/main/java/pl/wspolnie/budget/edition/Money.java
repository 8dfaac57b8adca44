package pl.wspolnie.budget.edition;

import java.math.BigDecimal;

/** Amounts are grosze inside and zł with two decimals at the edge. */
public final class Money {

    private Money() {}

    /** @throws ArithmeticException if there are parts of a grosz; the forms allow two decimals */
    public static long grosze(BigDecimal zloty) {
        return zloty.movePointRight(2).longValueExact();
    }

    public static Long groszeOrNull(BigDecimal zloty) {
        return zloty == null ? null : grosze(zloty);
    }

    public static BigDecimal zloty(long grosze) {
        return BigDecimal.valueOf(grosze, 2);
    }

    public static BigDecimal zlotyOrNull(Long grosze) {
        return grosze == null ? null : zloty(grosze);
    }
}
