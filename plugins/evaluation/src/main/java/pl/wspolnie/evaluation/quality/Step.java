package pl.wspolnie.evaluation.quality;

import java.util.Locale;

/** Where a year stands in its routine. */
public enum Step {
    /** Organisations are asked about the last 12 months. */
    SURVEY,
    /** Officials, councillors and organisations talk the results over. */
    MEETING,
    /** The group gives scores with reasons. */
    SCORES,
    /** Everybody sees the page of results. */
    PUBLISHED;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
