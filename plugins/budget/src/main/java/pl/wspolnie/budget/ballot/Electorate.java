package pl.wspolnie.budget.ballot;

import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Pool;

/** Who has a vote in an edition. */
final class Electorate {

    private Electorate() {}

    /**
     * Somebody who has a vote.
     *
     * @param key {@code person/12}, or {@code organisation/7}: one organisation, one vote
     * @param person who casts it
     */
    record Elector(String key, long person) {}

    /** On whose behalf the present person votes in the edition; empty if there is no vote to cast. */
    static Optional<Elector> present(Edition edition, CurrentRequest request) {
        var person = request.person();
        if (person.isEmpty()) {
            return Optional.empty();
        }
        var organisation = request.organisation();
        if (organisation.isPresent()) {
            return edition.voters().organisations()
                    ? Optional.of(new Elector(
                            "organisation/" + organisation.get().id(),
                            person.get().id()))
                    : Optional.empty();
        }
        return edition.voters().residents()
                ? Optional.of(
                        new Elector("person/" + person.get().id(), person.get().id()))
                : Optional.empty();
    }

    /** What of an edition one may vote in once. */
    static String slot(Pool pool) {
        return pool.areaId() != null && pool.edition().ballotRules().oneArea() ? "area" : "pool/" + pool.id();
    }
}
