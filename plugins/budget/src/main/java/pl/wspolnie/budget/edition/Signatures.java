package pl.wspolnie.budget.edition;

/**
 * How many signatures a proposal may be asked for: not more than 0.1 % of the residents of the pool's area (art. 5a ust.
 * 7 pkt 2 ustawy o samorządzie gminnym). Offices that ask for more do so with a reason of their own.
 */
public final class Signatures {

    private static final int RESIDENTS_PER_SIGNATURE = 1000;

    private Signatures() {}

    /** Rounded down: a village of 200 people may not demand any. */
    public static int ceiling(int residents) {
        return residents / RESIDENTS_PER_SIGNATURE;
    }

    /** Whether a pool asks for more than the law allows. */
    public static boolean exceeded(Pool pool) {
        return pool.residents() != null && pool.signatures() > ceiling(pool.residents());
    }
}
