package pl.wspolnie.forum.standard;

import java.util.List;
import pl.wspolnie.api.text.Differences.Part;

/**
 * A remark as pages show it.
 *
 * @param from the municipality under whose path it was written, if the document is shared; {@code null} otherwise
 * @param difference of the proposed wording from what it was proposed to; empty without one
 * @param answer {@code null} as long as there is none
 * @param supported whether the reader, or the reader's organisation, supports it
 * @param mine whether the reader may take it back
 */
public record Voice(
        Remark remark,
        String from,
        List<Part> difference,
        Answer answer,
        long supports,
        long replies,
        boolean supported,
        boolean mine) {}
