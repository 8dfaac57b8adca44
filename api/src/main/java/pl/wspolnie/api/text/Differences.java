package pl.wspolnie.api.text;

import java.util.List;

/** How two wordings differ; the component {@code ui/difference} shows it. */
public interface Differences {

    /** Whether words stand in both wordings or in one of them. */
    enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** A run of words with the spaces around them. */
    record Part(Kind kind, String words) {}

    /** The parts in reading order, compared word by word; all kept parts and added ones make the second wording. */
    List<Part> between(String before, String after);
}
