package pl.wspolnie.platform.notifications;

/** How a person wants to be told of something by mail; on the site it is shown in any case. */
public enum Delivery {
    /** A mail of its own. */
    AT_ONCE,
    /** Each morning, with everything of the day before. */
    DAILY,
    /** Each Monday morning, with everything of the week before. */
    WEEKLY,
    /** No mail. */
    NONE;

    boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
