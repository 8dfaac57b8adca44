package pl.wspolnie.forum.body;

/**
 * A quorum.
 *
 * @param rule how it is reckoned
 * @param number per cent for {@link QuorumRule#SHARE}, a count for {@link QuorumRule#NUMBER}, otherwise not looked at
 */
public record Quorum(QuorumRule rule, int number) {

    private static final int HALF = 50;

    /**
     * How many have to be there.
     *
     * @param statutory how many the body has by its statute
     */
    public int needed(int statutory) {
        return switch (rule) {
            case NONE -> 0;
            case HALF -> share(statutory, HALF);
            case SHARE -> share(statutory, number);
            case NUMBER -> number;
        };
    }

    /** Whether so many are enough. */
    public boolean isMet(int present, int statutory) {
        return present >= needed(statutory);
    }

    // «At least half» of 15 is 8.
    private static int share(int whole, int percent) {
        return (int) ((whole * (long) percent + 99) / 100);
    }
}
