package pl.wspolnie.forum.body;

/**
 * A kind of body and what is usual in it.
 *
 * @param code the message {@code forum.kind.<code>} names it
 * @param open whether whoever wants takes part
 */
public record Kind(String code, boolean open, Electorate electorate, QuorumRule quorum) {}
