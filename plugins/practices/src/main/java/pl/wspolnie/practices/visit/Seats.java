package pl.wspolnie.practices.visit;

/**
 * How the seats of a visit are shared: each side has its own until a day, then whoever comes first.
 *
 * @param total all seats
 * @param officialPercent which share is the officials'
 * @param kept whether the shares are still kept
 * @param officials how many officials have a seat
 * @param organisations how many people of organisations have one
 */
public record Seats(int total, int officialPercent, boolean kept, int officials, int organisations) {

    /** How many seats are a side's own while the shares are kept; a half goes to the officials. */
    public int of(Side side) {
        int official = (total * officialPercent + 50) / 100;
        return side == Side.OFFICIAL ? official : total - official;
    }

    public int taken(Side side) {
        return side == Side.OFFICIAL ? officials : organisations;
    }

    /** How many seats somebody of this side may take now. */
    public int free(Side side) {
        int all = total - officials - organisations;
        return Math.max(0, kept ? Math.min(all, of(side) - taken(side)) : all);
    }

    /** How many seats are free for anybody. */
    public int free() {
        return Math.max(0, total - officials - organisations);
    }

    /** The seats when one more is taken. */
    Seats taking(Side side) {
        return side == Side.OFFICIAL
                ? new Seats(total, officialPercent, kept, officials + 1, organisations)
                : new Seats(total, officialPercent, kept, officials, organisations + 1);
    }
}
