package pl.wspolnie.platform.site;

import pl.wspolnie.platform.text.Bilingual;

/**
 * Something that is known of a municipality.
 *
 * @param topic {@link Facts#AREAS} if it concerns the list of areas, else empty
 * @param asOf the time for which it holds, may be empty
 * @param source where it comes from
 * @param note what is doubtful about it, may be empty
 */
public record Fact(String topic, Bilingual label, Bilingual value, Bilingual asOf, String source, Bilingual note) {}
