package pl.wspolnie.budget.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Who goes first among projects that a rule holds equal: criteria tried one after another until one decides.
 *
 * @param criteria in their order; the last is {@link Criterion#ID} or {@link Criterion#DRAW}, so that no tie is left
 * @param seed the published text from which the draw is made; empty without a draw
 */
public record TieBreaking(List<Criterion> criteria, String seed) {

    /** Lower cost, then more votes, then the id: the order recommended at equalshares.net, without its lot. */
    public static final TieBreaking STANDARD =
            new TieBreaking(List.of(Criterion.COST, Criterion.VOTES, Criterion.ID), "");

    /** A reason for one project to go before another. */
    public enum Criterion {
        /** The cheaper one. */
        COST,
        /** The one with more points. */
        VOTES,
        /** The id that comes first, letter by letter in Unicode order. */
        ID,
        /** The lot drawn from the seed: see {@link TieBreaking#lot}. */
        DRAW
    }

    public TieBreaking {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty() || criteria.get(criteria.size() - 1).compareTo(Criterion.ID) < 0) {
            throw new IllegalArgumentException("the last criterion for ties must be id or draw");
        }
        if (EnumSet.copyOf(criteria).size() < criteria.size()) {
            throw new IllegalArgumentException("a criterion for ties stands twice");
        }
        if (criteria.contains(Criterion.DRAW) == seed.isEmpty()) {
            throw new IllegalArgumentException(
                    seed.isEmpty() ? "a draw needs a published seed" : "a seed is of use only to a draw");
        }
    }

    /** Reads criteria such as {@code cost,votes,draw}. */
    public static TieBreaking parse(String criteria, String seed) {
        List<Criterion> parsed = new ArrayList<>();
        for (String word : criteria.split(",", -1)) {
            parsed.add(Arrays.stream(Criterion.values())
                    .filter(criterion ->
                            criterion.name().toLowerCase(Locale.ROOT).equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown criterion for ties \"" + word + "\"; known: cost, votes, id, draw")));
        }
        return new TieBreaking(parsed, seed);
    }

    /** The criteria as {@link #parse} reads them. */
    public String text() {
        return String.join(
                ",",
                criteria.stream()
                        .map(criterion -> criterion.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /**
     * A project's lot: SHA-256 over the UTF-8 bytes of the seed, a line feed and the project's id, as lower-case hex.
     * The smallest lot goes first. Anybody can replay the draw with common tools:
     * {@code printf '%s\n%s' "$seed" "$id" | sha256sum}.
     */
    public static String lot(String seed, String id) {
        try {
            byte[] text = (seed + "\n" + id).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
