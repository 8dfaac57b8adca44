package pl.wspolnie.platform.notifications;

import java.util.Arrays;

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

    /** {@code null} if it is none. */
    static Delivery read(String typed) {
        return Arrays.stream(values())
                .filter(delivery -> delivery.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
