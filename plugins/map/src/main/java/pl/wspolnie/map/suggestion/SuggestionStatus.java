package pl.wspolnie.map.suggestion;

/** Where a suggestion stands. */
public enum SuggestionStatus {
    WAITING,
    ACCEPTED,
    REJECTED
}
