package pl.wspolnie.evaluation.questionnaire;

import java.util.Locale;

/** How an item is answered. */
public enum ItemKind {
    /** One of several options. */
    ONE,
    /** Any number of options. */
    MANY,
    /** A grade from 1 to 5. */
    SCALE,
    /** The same options, or grades from 1 to 5, for several rows. */
    MATRIX,
    /** A number. */
    NUMBER,
    /** A day. */
    DATE,
    /** Words of one's own. */
    TEXT,
    /** Options in an order of one's own. */
    RANKING,
    /** Which organisations one knows or has used, and a grade from 1 to 5 for those. */
    ORGANISATIONS;

    /** Whether an editor lists options for it. */
    public boolean hasOptions() {
        return this == ONE || this == MANY || this == RANKING || this == MATRIX;
    }

    /** Whether the same is asked about several rows. */
    public boolean hasRows() {
        return this == MATRIX || this == ORGANISATIONS;
    }

    /** Whether it may divide the answers of the others: each answer has one of few values. */
    public boolean divides() {
        return this == ONE || this == SCALE;
    }

    /** Whether other items may be asked after its answers alone. */
    public boolean conditions() {
        return divides() || this == MANY;
    }

    /** Whether «hard to say» may be offered. */
    public boolean mayBeUnsure() {
        return this == SCALE || this == MATRIX;
    }

    /** The ending of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
