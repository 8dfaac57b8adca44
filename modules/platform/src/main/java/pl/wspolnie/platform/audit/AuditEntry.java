package pl.wspolnie.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;

/**
 * One link of a chain.
 *
 * @param chain the key of the municipality, or 0 for the installation
 * @param number counted from 1 without gaps
 * @param at in whole microseconds
 * @param account who did it, or {@code null} for the installation itself
 * @param organisation on whose behalf, or {@code null}
 * @param action what was done
 * @param subject to what
 * @param details canonical JSON
 * @param previousHash the hash of the link before
 */
public record AuditEntry(
        long chain,
        long number,
        Instant at,
        Long account,
        Long organisation,
        String action,
        String subject,
        String details,
        String previousHash) {

    /** What the first link of a chain follows. */
    public static final String BEGINNING = "0".repeat(64);

    /** SHA-256 over the previous hash and all content, 64 hexadecimal digits. */
    public String hash() {
        var content = new LinkedHashMap<String, Object>();
        content.put("account", account);
        content.put("action", action);
        content.put("at", at);
        content.put("chain", chain);
        content.put("details", details);
        content.put("number", number);
        content.put("organisation", organisation);
        content.put("subject", subject);
        return sha256(previousHash + "\n" + CanonicalJson.of(content));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
