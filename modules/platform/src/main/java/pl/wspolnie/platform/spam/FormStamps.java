package pl.wspolnie.platform.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signed marks of when a page was drawn. */
@ApplicationScoped
public class FormStamps {

    private static final Pattern STAMP = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})");

    private final Signatures signatures;
    private final Clock clock;

    protected FormStamps() {
        this(null, null);
    }

    @Inject
    public FormStamps(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /** A mark of now. */
    public String now() {
        var seconds = Long.toString(clock.instant().getEpochSecond());
        return seconds + "." + signatures.sign(seconds);
    }

    /** How long ago a page with this mark was drawn; empty if the mark is not ours. */
    Optional<Duration> age(String stamp) {
        var parts = STAMP.matcher(stamp == null ? "" : stamp);
        if (!parts.matches() || !signatures.isSigned(parts.group(1), parts.group(2))) {
            return Optional.empty();
        }
        var drawn = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        return Optional.of(Duration.between(drawn, clock.instant()));
    }
}
