package pl.wspolnie.forum.standard;

/**
 * Who says something.
 *
 * @param person the key of a person with an account, or {@code null}
 * @param organisation on whose behalf, or {@code null}
 * @param signature the name to show, or {@code null} for none
 * @param email where somebody without an account wants to be answered, or {@code null}
 */
public record Speaker(Long person, Long organisation, String signature, String email) {}
