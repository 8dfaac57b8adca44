package pl.wspolnie.platform.accounts;

/**
 * How somebody logs in.
 *
 * @param device as its owner knows it, for instance {@code Firefox, Windows}; empty if it does not say
 * @param remembered whether the person asked to stay logged in on it
 * @param secondFactor whether a second factor was shown
 */
public record LogInMeans(String device, boolean remembered, boolean secondFactor) {

    /** Where nothing is known. */
    public static final LogInMeans UNKNOWN = new LogInMeans("", false, false);
}
