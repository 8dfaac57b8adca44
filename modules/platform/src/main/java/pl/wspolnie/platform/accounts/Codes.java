package pl.wspolnie.platform.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Time-based codes (RFC 6238: SHA-1, 6 digits, 30 seconds, as every authenticator app has them), and their secrets. */
public final class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private Codes() {}

    static byte[] secret() {
        return random(SECRET_BYTES);
    }

    /** A code of 80 bits for the one who loses the app, for instance {@code ABCD-EFGH-JKMN-PQRS}. */
    static String recovery() {
        return base32(random(RECOVERY_BYTES)).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] random(int count) {
        var octets = new byte[count];
        RANDOM.nextBytes(octets);
        return octets;
    }

    /** RFC 4648 without padding. */
    public static String base32(byte[] octets) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (var octet : octets) {
            buffer = buffer << 8 | octet & 0xff;
            bits += 8;
            while (bits >= 5) {
                text.append(BASE_32.charAt(buffer >> bits - 5 & 31));
                bits -= 5;
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt(buffer << 5 - bits & 31)).toString();
    }

    /** What an app reads from the QR code. */
    public static String address(String issuer, String account, byte[] secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32(secret) + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The code of an instant. */
    public static String at(byte[] secret, Instant instant) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), instant, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step of time to which a code belongs: the present one, or one beside it, since clocks differ. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var length = GENERATOR.getTimeStep();
        for (int beside : new int[] {0, -1, 1}) {
            var then = now.plus(length.multipliedBy(beside));
            if (same(at(secret, then), code)) {
                return OptionalLong.of(then.getEpochSecond() / length.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
