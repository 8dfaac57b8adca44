package pl.wspolnie.platform.jobs;

/**
 * Has a job run as soon as the present transaction has committed, instead of waiting for its next turn.
 *
 * @param job which
 */
public record Wake(Class<? extends Job> job) {}
