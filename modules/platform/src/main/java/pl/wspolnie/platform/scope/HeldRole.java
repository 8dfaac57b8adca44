package pl.wspolnie.platform.scope;

import java.util.Optional;

/**
 * A role that somebody holds.
 *
 * @param role the name of a built-in role, or the key of one that the municipality composed
 * @param department in which it counts; empty for all of the municipality
 */
public record HeldRole(String role, Optional<Long> department) {}
