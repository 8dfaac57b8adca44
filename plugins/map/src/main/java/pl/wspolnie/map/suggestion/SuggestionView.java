package pl.wspolnie.map.suggestion;

import java.time.Instant;

/** A suggestion for programs. */
public record SuggestionView(
        long id,
        Long entry,
        String words,
        SuggestionStatus status,
        String reason,
        Instant createdAt,
        Instant decidedAt,
        boolean invented) {

    static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(
                suggestion.id(),
                suggestion.entry() == null ? null : suggestion.entry().id(),
                suggestion.words(),
                suggestion.status(),
                suggestion.reason(),
                suggestion.createdAt(),
                suggestion.decidedAt(),
                suggestion.invented());
    }
}
