package pl.wspolnie.platform.rights;

/**
 * The event that roles can no longer be held, because what they rest on is gone; within the transaction.
 *
 * @param role the key of a composed role, or {@code null}
 * @param department the key of a department, or {@code null}
 */
public record RoleBasisEnded(Long role, Long department) {}
