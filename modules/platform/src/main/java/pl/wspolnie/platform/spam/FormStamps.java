package pl.wspolnie.platform.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed marks of when a page was drawn. */
@ApplicationScoped
public class FormStamps {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern STAMP = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})");

    private final Secrets secrets;
    private final Clock clock;
    private volatile String secret;

    protected FormStamps() {
        this(null, null);
    }

    @Inject
    public FormStamps(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A mark of now. */
    public String now() {
        var seconds = Long.toString(clock.instant().getEpochSecond());
        return seconds + "." + sign(seconds);
    }

    /** How long ago a page with this mark was drawn; empty if the mark is not ours. */
    Optional<Duration> age(String stamp) {
        var parts = STAMP.matcher(stamp == null ? "" : stamp);
        if (!parts.matches() || !same(sign(parts.group(1)), parts.group(2))) {
            return Optional.empty();
        }
        var drawn = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        return Optional.of(Duration.between(drawn, clock.instant()));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String secret() {
        if (secret == null) {
            secret = secrets.get();
        }
        return secret;
    }
}
