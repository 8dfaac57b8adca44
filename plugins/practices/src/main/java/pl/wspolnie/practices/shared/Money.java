package pl.wspolnie.practices.shared;

import java.math.BigDecimal;

/** Amounts are grosze inside and zł with two decimals at the edge. */
public final class Money {

    private Money() {}

    /** @throws ArithmeticException if there are parts of a grosz; the forms allow two decimals */
    public static Long grosze(BigDecimal zloty) {
        return zloty == null ? null : zloty.movePointRight(2).longValueExact();
    }

    public static BigDecimal zloty(Long grosze) {
        return grosze == null ? null : BigDecimal.valueOf(grosze, 2);
    }
}
