package pl.wspolnie.platform.accounts;

import java.time.Duration;

/**
 * How long to wait after so many wrong attempts.
 *
 * @param free how many attempts cost no wait
 * @param first the wait after one more; it doubles with each further attempt
 * @param longest the wait never exceeds it
 */
record Throttle(int free, Duration first, Duration longest) {

    /** For one account: enough for a forgetful person, far too few for guessing. */
    static final Throttle ACCOUNT = new Throttle(10, Duration.ofSeconds(30), Duration.ofMinutes(30));

    /** For one network address: a library or an office shares one. */
    static final Throttle ADDRESS = new Throttle(50, Duration.ofSeconds(30), Duration.ofMinutes(30));

    /** After this long without an attempt everything is forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    /** @param failures wrong attempts so far, the present one included */
    Duration waitAfter(int failures) {
        var beyond = failures - free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var doublings = Math.min(beyond, 30);
        var wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
