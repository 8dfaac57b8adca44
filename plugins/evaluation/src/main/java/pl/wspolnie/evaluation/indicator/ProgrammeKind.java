package pl.wspolnie.evaluation.indicator;

import java.util.Locale;

/** What is evaluated. */
public enum ProgrammeKind {
    /** A project with a time span and partners. */
    PROJECT,
    /** A yearly or multi-year programme of cooperation with organisations (art. 5a ustawy o działalności pożytku). */
    COOPERATION,
    /** A strategy, or standards that were adopted. */
    STANDARDS;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
