package pl.wspolnie.api.web;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Keeps machines from forms that need no account: a field that people do not see, a shortest time to fill in, and a
 * limit per network address. No puzzles, nothing from third parties.
 *
 * <p>The form holds the component {@code ui/spam}.
 */
public interface SpamGuard {

    /**
     * Refuses what a machine has sent, or what comes too often.
     *
     * @param fields as they were sent
     * @param what the kind of form, for the limit, for instance {@code budget.remark}
     * @param perHour how often one network address may send it within an hour
     * @throws pl.wspolnie.api.error.InvalidInput with a fault of the whole form
     */
    void check(MultivaluedMap<String, String> fields, String what, int perHour);
}
