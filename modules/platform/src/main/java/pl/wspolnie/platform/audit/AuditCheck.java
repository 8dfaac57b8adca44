package pl.wspolnie.platform.audit;

import java.util.Optional;

/**
 * What came of following one chain.
 *
 * @param fault the first thing that is wrong, in English, or empty
 * @param entries how many entries were found whole
 */
public record AuditCheck(Optional<String> fault, long entries) {}
