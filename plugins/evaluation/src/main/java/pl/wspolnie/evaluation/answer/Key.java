package pl.wspolnie.evaluation.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret by which somebody answers: the end of a link, or a code on paper. It is kept nowhere. The ticket and the
 * draft each hold another hash of it, so that the database alone does not say which draft belongs to which ticket.
 *
 * @param code 16 letters and digits in groups of four, 80 random bits; without letters that look like digits
 */
public record Key(String code) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Key random() {
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new Key(grouped(signs.toString()));
    }

    /** Reads what somebody has typed: in any case, with or without dashes, O for 0, I or L for 1. */
    public static Optional<Key> read(String typed) {
        if (typed == null || typed.length() > 60) {
            return Optional.empty();
        }
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new Key(grouped(signs)))
                : Optional.empty();
    }

    /** What the ticket holds. */
    String ticketHash() {
        return hash("ticket ");
    }

    /** What the draft holds. */
    String draftHash() {
        return hash("draft ");
    }

    /** By which options are shuffled: the same each time the same person comes back. */
    long seed(String item) {
        return (code + item).hashCode();
    }

    /** The path of the link, inside the municipality. */
    public String path() {
        return "evaluation/answer/" + code;
    }

    private String hash(String use) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((use + code).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }
}
