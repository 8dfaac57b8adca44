package pl.wspolnie.api.web;

/**
 * A phase of something that goes on.
 *
 * @param name what happens in it
 * @param when its dates in the reader's language
 * @param state whether it is past, now, or ahead
 */
public record Phase(String name, String when, State state) {

    /** Where a phase stands today. */
    public enum State {
        PAST,
        NOW,
        AHEAD
    }
}
