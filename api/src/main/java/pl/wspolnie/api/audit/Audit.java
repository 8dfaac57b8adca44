package pl.wspolnie.api.audit;

import java.util.Map;

/**
 * The append-only register of who did what, chained by hashes, one chain per municipality.
 *
 * <p>Written inside the transaction of the change that it tells of: both happen or neither. What a public page shows
 * changes only together with an entry, since pages are cached up to the newest one.
 */
public interface Audit {

    /**
     * Adds an entry for the current person, organisation and municipality.
     *
     * @param action what was done, beginning with the plugin's id, for instance {@code budget.proposal.accepted}; the
     *     message with the key {@code <id>.audit.<rest>}, here {@code budget.audit.proposal.accepted}, says it in words
     * @param subject to what, for instance {@code proposal/12}: shown by the name and the page of the document 12 of the
     *     kind {@code budget.proposal} ({@link pl.wspolnie.api.search.References}); if there is none, by what the
     *     details last called it, and by the message {@code budget.audit.kind.proposal}
     * @param details what else should be known: {@code name} or {@code title} says what the subject is called, the number
     *     of a document under its kind, for instance {@code edition}, is shown by name, others need a message {@code
     *     <id>.audit.detail.<key>} to be shown; no choices of a secret ballot, no personal data that may have to be
     *     erased
     */
    void record(String action, String subject, Map<String, ?> details);

    /**
     * As {@link #record}, for what all municipalities of the installation see: an entry stands in the chain of the
     * installation as well, so that the pages of all of them are drawn anew.
     */
    void recordForAll(String action, String subject, Map<String, ?> details);
}
