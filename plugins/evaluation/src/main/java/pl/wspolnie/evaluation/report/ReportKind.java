package pl.wspolnie.evaluation.report;

import java.util.Locale;

/** When an evaluation is done. */
public enum ReportKind {
    /** Before it begins. */
    EX_ANTE,
    /** Half-way. */
    MID_TERM,
    /** All the time. */
    ON_GOING,
    /** After its end. */
    EX_POST;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
