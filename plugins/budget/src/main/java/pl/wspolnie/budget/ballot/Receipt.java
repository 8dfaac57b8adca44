package pl.wspolnie.budget.ballot;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import pl.wspolnie.budget.edition.Draw;

/**
 * The secret that opens one ballot. It is shown to the voter once and kept nowhere; the ballot holds its hash.
 *
 * @param code 20 letters and digits in groups of five, 100 random bits; without letters that look like digits
 */
public record Receipt(String code) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Receipt random() {
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new Receipt(grouped(signs.toString()));
    }

    /** Reads what somebody has typed: in any case, with or without dashes, O for 0, I or L for 1. */
    static Optional<Receipt> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new Receipt(grouped(signs)))
                : Optional.empty();
    }

    /** With 100 random bits no salt is needed. */
    String hash() {
        return Draw.sha256(code);
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
