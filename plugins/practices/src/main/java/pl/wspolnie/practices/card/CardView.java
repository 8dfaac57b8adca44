package pl.wspolnie.practices.card;

import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.files.StoredFile;

/**
 * A card for programs. Persons are not named, besides whom the author gives to be asked.
 *
 * @param fields what its author gave, with the version to be sent back with a change
 * @param municipality the key of the municipality that owns it
 * @param organisation the key of the organisation on whose behalf it was written, or {@code null}
 * @param usefulness what people of this municipality think of it
 */
public record CardView(
        long id,
        CardStatus status,
        String reason,
        CardInput fields,
        long municipality,
        Long organisation,
        Long project,
        boolean everywhere,
        Instant publishedAt,
        List<Usefulness> usefulness,
        List<StoredFile> files,
        boolean invented) {

    static CardView of(Card card, List<Usefulness> usefulness, List<StoredFile> files) {
        return new CardView(
                card.id(),
                card.status(),
                card.reason(),
                CardInput.of(card),
                card.municipalityId(),
                card.organisationId(),
                card.projectId(),
                card.everywhere(),
                card.publishedAt(),
                usefulness,
                files,
                card.invented());
    }
}
