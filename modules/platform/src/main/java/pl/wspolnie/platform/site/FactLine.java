package pl.wspolnie.platform.site;

/**
 * A fact in the reader's language.
 *
 * @param asOf the time for which it holds, may be empty
 * @param note what is doubtful about it, may be empty
 */
public record FactLine(String label, String value, String asOf, String source, String note, boolean invented) {}
