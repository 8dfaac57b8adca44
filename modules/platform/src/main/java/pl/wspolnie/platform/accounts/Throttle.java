package pl.wspolnie.platform.accounts;

import java.time.Duration;

/**
 * How long to wait after so many wrong attempts.
 *
 * @param free how many attempts cost no wait
 * @param first the wait after one more; it doubles with each further attempt
 * @param longest the wait never exceeds it
 * @param memory after this long without an attempt everything is forgotten
 */
record Throttle(int free, Duration first, Duration longest, Duration memory) {

    /** The longest memory of all. */
    static final Duration MEMORY = Duration.ofHours(24);

    /** For one account: enough for a forgetful person, far too few for guessing. */
    static final Throttle ACCOUNT = new Throttle(10, Duration.ofSeconds(30), Duration.ofMinutes(30), MEMORY);

    /** For one network address: a library or an office shares one, and is soon forgiven. */
    static final Throttle ADDRESS =
            new Throttle(10, Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(15));

    /** For opening accounts and asking for letters from one network address. */
    static final Throttle REQUESTS = new Throttle(50, Duration.ofSeconds(30), Duration.ofMinutes(30), MEMORY);

    /** For letters to one mailbox that somebody asks for who may not be its owner. */
    static final Throttle LETTERS = new Throttle(5, Duration.ofMinutes(10), Duration.ofHours(6), MEMORY);

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
