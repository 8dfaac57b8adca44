package pl.wspolnie.budget.allocation;

/** Comparisons of products of longs that do not overflow. */
final class Exact {

    private Exact() {}

    /** Compares a·b with c·d. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
