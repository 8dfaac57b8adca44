package pl.wspolnie.forum.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.wspolnie.forum.body.Warsaw;

/** Hours of a day and places in a recording, as people write them. */
public final class Hours {

    /** From 0:00 to 23:59. */
    public static final String PATTERN = "(?:[01]?\\d|2[0-3]):[0-5]\\d";

    /** Hours, minutes and seconds, or minutes and seconds. */
    public static final String OFFSET = "(?:\\d{1,2}:)?[0-5]?\\d:[0-5]\\d";

    private static final Pattern DIGITS = Pattern.compile(OFFSET);
    private static final int SIXTY = 60;

    private Hours() {}

    /** The hour in Poland, for instance 9:05. */
    public static String of(Instant instant) {
        var local = Warsaw.local(instant);
        return "%d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /** Seconds from the beginning of a recording; empty for nothing or what is no such place. */
    public static Optional<Integer> seconds(String offset) {
        if (offset == null || !DIGITS.matcher(offset).matches()) {
            return Optional.empty();
        }
        int seconds = 0;
        for (var part : offset.split(":")) {
            seconds = seconds * SIXTY + Integer.parseInt(part);
        }
        return Optional.of(seconds);
    }

    /** A place in a recording, for instance 1:02:03. */
    public static String offset(int seconds) {
        int minutes = seconds / SIXTY;
        return minutes < SIXTY
                ? "%d:%02d".formatted(minutes, seconds % SIXTY)
                : "%d:%02d:%02d".formatted(minutes / SIXTY, minutes % SIXTY, seconds % SIXTY);
    }
}
