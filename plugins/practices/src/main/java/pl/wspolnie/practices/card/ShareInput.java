package pl.wspolnie.practices.card;

/**
 * Who besides the municipality sees a card.
 *
 * @param project the key of a project whose partners see it, or {@code null}
 * @param everywhere whether all municipalities of the installation see it
 */
public record ShareInput(Long project, boolean everywhere) {}
