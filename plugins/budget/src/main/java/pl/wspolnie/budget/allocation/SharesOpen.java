package pl.wspolnie.budget.allocation;

/** Supporters of a project of whom it is still open whether they have less than its price. */
final class SharesOpen {

    private final SharesField field;
    private final int[] ballot;
    private final long[] points;
    private int size;

    /** @param points the points each gave; null where all are 1 */
    SharesOpen(SharesField field, int[] ballot, long[] points) {
        this.field = field;
        this.ballot = ballot;
        this.points = points;
        this.size = ballot.length;
    }

    int size() {
        return size;
    }

    int ballot(int i) {
        return ballot[i];
    }

    /** The points that one voter gave. */
    long given(int i) {
        return points == null ? 1 : points[i];
    }

    int voters(int i) {
        return field.count[ballot[i]];
    }

    /** The points of all voters from a place on. */
    long points() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += given(i) * voters(i);
        }
        return sum;
    }

    /** Swaps the one out of the open part. */
    void close(int i) {
        size--;
        int b = ballot[i];
        ballot[i] = ballot[size];
        ballot[size] = b;
        if (points != null) {
            long given = points[i];
            points[i] = points[size];
            points[size] = given;
        }
    }
}
