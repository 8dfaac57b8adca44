package pl.wspolnie.evaluation.wave;

import java.util.Locale;

/** Where a wave stands. */
public enum WaveState {
    /** Its first day is ahead. */
    PLANNED,
    /** People answer. */
    OPEN,
    /** Its last day is over; sheets of paper may still be typed in. */
    OVER,
    /** Nobody can answer any more; its results can be read by the office. */
    SEALED,
    /** Everybody can read its results. */
    PUBLISHED;

    /** The ending of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
