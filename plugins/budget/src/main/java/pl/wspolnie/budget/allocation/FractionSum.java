package pl.wspolnie.budget.allocation;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Adds up many fractions of few denominators without reducing each partial sum. */
final class FractionSum {

    private final Map<BigInteger, BigInteger> numerators = new HashMap<>();

    void add(Fraction value, long times) {
        if (times != 0 && value.signum() != 0) {
            numerators.merge(
                    value.denominator(), value.numerator().multiply(BigInteger.valueOf(times)), BigInteger::add);
        }
    }

    Fraction value() {
        return numerators.entrySet().stream()
                .map(part -> new Fraction(part.getValue(), part.getKey()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
