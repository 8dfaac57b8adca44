package pl.wspolnie.budget.allocation;

/**
 * How far to go in one step: twice as far after a step that changed no decision, less far after one that did. Where every
 * step changes some, it takes no notes for a while, for they cost time.
 */
final class SharesSteps {

    private static final int PATIENCE = 8;
    private static final int PAUSE = 64;

    private SharesTrack last = new SharesTrack();
    private SharesTrack next = new SharesTrack();
    private long length = 1;
    private int changes;
    private int pause;

    /** How many increments the next step is to be long. */
    long length() {
        return length;
    }

    /** Notes for the next run. */
    SharesTrack notes() {
        next.begin(pause == 0);
        return next;
    }

    /** Whether the run just made decided all as the last one that counted, so that those between would, too. */
    boolean unchanged() {
        return last.same(next);
    }

    /** The step was too long to tell anything of the runs between: try a shorter one. */
    void shorten() {
        length = Math.max(1, length / 4);
    }

    /** The run just made counts. */
    void proceed() {
        if (pause > 0) {
            pause--;
        } else if (unchanged()) {
            length *= 2;
            changes = 0;
        } else {
            length = 1;
            changes++;
        }
        if (changes == PATIENCE) {
            changes = 0;
            pause = PAUSE;
        }
        SharesTrack swapped = last;
        last = next;
        next = swapped;
    }
}
