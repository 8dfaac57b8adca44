package pl.wspolnie.budget.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The lots for ties, by commitment and disclosure: a secret is drawn when the edition is made, its SHA-256 is shown
 * from the day of publication, and the secret itself when the box has been sealed. So nobody can choose lots that suit
 * a result, and nobody can know before whom they favour.
 */
public final class Draw {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Draw() {}

    /** For shuffling what must not keep its order. */
    public static SecureRandom random() {
        return RANDOM;
    }

    /** 256 random bits, as lower-case hex. */
    public static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is shown before the vote ends: {@code printf %s "$secret" | sha256sum}. */
    public static String commitment(Edition edition) {
        return sha256(edition.drawSecret());
    }

    /** The secret once the box is sealed; {@code null} before. */
    public static String disclosed(Edition edition) {
        return edition.boxHash() == null ? null : edition.drawSecret();
    }

    /** SHA-256 of a text in UTF-8, as lower-case hex. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
