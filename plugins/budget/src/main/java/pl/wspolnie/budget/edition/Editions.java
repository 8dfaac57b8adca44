package pl.wspolnie.budget.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;

/** The editions of the municipality. Those not yet published exist for officers alone. */
@ApplicationScoped
public class Editions {

    /** Who makes editions and sees them before the public does. */
    public static final String MANAGE = "budget.edition.manage";

    private final Records records;
    private final CurrentRequest request;
    private final Audit audit;
    private final Areas areas;
    private final Search search;
    private final Calendar calendar;

    protected Editions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Editions(
            Records records, CurrentRequest request, Audit audit, Search search, Areas areas, Calendar calendar) {
        this.records = records;
        this.request = request;
        this.audit = audit;
        this.search = search;
        this.areas = areas;
        this.calendar = calendar;
    }

    /** What the reader may see, the newest year first. */
    public List<Edition> visible() {
        return request.may(MANAGE) ? list("") : published();
    }

    /** What everybody may see, the newest year first. */
    public List<Edition> published() {
        return list("e.published = true");
    }

    /** @throws NotFound if there is none, or the reader may not see it yet */
    public Edition get(long id) {
        var edition = records.get(Edition.class, id);
        if (!edition.published() && !request.may(MANAGE)) {
            throw new NotFound("edition " + id + " is not published");
        }
        return edition;
    }

    /** The pools in the order that the office gave them. */
    public List<Pool> pools(Edition edition) {
        return records.list(Pool.class, "e.edition = :edition", "e.position", Map.of("edition", edition));
    }

    /** @throws NotFound if the edition has no such pool */
    public Pool pool(Edition edition, long id) {
        var pool = records.get(Pool.class, id);
        if (!pool.edition().id().equals(edition.id())) {
            throw new NotFound("pool " + id + " of edition " + edition.id());
        }
        return pool;
    }

    /** @throws InvalidInput if it does not hold together as a whole */
    @Transactional
    public Edition add(EditionInput input) {
        check(input);
        var edition = new Edition(input, Draw.secret());
        keep(edition, input);
        audit.record("budget.edition.added", subject(edition), Map.of("name", edition.name()));
        return edition;
    }

    /** Adds an edition that came from a file; nothing is checked that the file may not say. */
    @Transactional
    public Edition addFromFile(EditionInput input, String currency) {
        var edition = Edition.ofFile(input, Draw.secret(), currency);
        keep(edition, input);
        return edition;
    }

    private void keep(Edition edition, EditionInput input) {
        records.add(edition);
        records.flush();
        records.add(new Numbering(edition));
        int position = 0;
        for (var pool : input.givenPools()) {
            records.add(new Pool(edition, position++, pool));
        }
    }

    /**
     * Changes an edition. Pools come and go only before it is published, and when the vote has begun only its texts and
     * the day of the results may change.
     *
     * @throws Conflict if another officer has changed it meanwhile
     */
    @Transactional
    public Edition change(long id, EditionInput input) {
        var edition = records.lock(Edition.class, id);
        refuseStale(edition, input.rowVersion());
        check(input);
        var pools = pools(edition);
        refuseLocked(edition, pools, input);
        edition.change(input);
        changePools(edition, pools, input);
        audit.record("budget.edition.changed", subject(edition), Map.of("name", edition.name()));
        search.changed(EditionSearch.KIND, id);
        return edition;
    }

    /** From now on everybody sees it, and its calendar is in force. */
    @Transactional
    public Edition publish(long id) {
        var edition = records.lock(Edition.class, id);
        if (!edition.fromFile()) {
            check(EditionInput.of(edition, pools(edition)));
        }
        edition.publish();
        audit.record("budget.edition.published", subject(edition), Map.of("draw", Draw.commitment(edition)));
        search.changed(EditionSearch.KIND, id);
        return edition;
    }

    /** Throws away an edition to which nothing belongs but its pools. */
    @Transactional
    public void discard(Edition edition) {
        pools(edition).forEach(records::remove);
        records.list(Numbering.class, "e.editionId = :edition", "", Map.of("edition", edition.id()))
                .forEach(records::remove);
        records.flush();
        records.remove(edition);
    }

    /** The next number for a proposal; two that ask at once get two numbers. */
    @Transactional
    public int nextNumber(Edition edition) {
        var numbering = records.list(Numbering.class, "e.editionId = :edition", "", Map.of("edition", edition.id()))
                .get(0);
        return records.lock(Numbering.class, numbering.id()).next();
    }

    private void changePools(Edition edition, List<Pool> pools, EditionInput input) {
        var given = input.givenPools();
        for (var pool : pools) {
            if (given.stream().noneMatch(row -> pool.id().equals(row.id()))) {
                records.remove(pool);
            }
        }
        int position = 0;
        for (var row : given) {
            if (row.id() == null) {
                records.add(new Pool(edition, position++, row));
            } else {
                pool(edition, row.id()).change(position++, row);
            }
        }
    }

    private void check(EditionInput input) {
        var faults = new ArrayList<>(EditionChecks.faults(input));
        var rows = input.pools() == null ? List.<PoolInput>of() : input.pools();
        for (int i = 0; i < rows.size(); i++) {
            var area = rows.get(i).area();
            if (area != null && areas.find(area).isEmpty()) {
                faults.add(Fault.of("pools[" + i + "].area", "budget.fault.pool.area"));
            }
        }
        InvalidInput.ifAny(faults);
    }

    private static void refuseStale(Edition edition, Long version) {
        if (version == null || version != edition.rowVersion()) {
            throw new Conflict(Text.of("budget.conflict.stale"));
        }
    }

    private void refuseLocked(Edition edition, List<Pool> pools, EditionInput input) {
        if (edition.fromFile()) {
            throw new Conflict(Text.of("budget.conflict.fromfile"));
        }
        if (calendar.hasBegun(edition, Stage.VOTING)) {
            InvalidInput.ifAny(lockedFields(EditionInput.of(edition, pools), input));
        } else if (edition.published() && !samePools(pools, input.givenPools())) {
            throw new InvalidInput("pools[0].name", "budget.fault.pools.locked");
        }
    }

    private static boolean samePools(List<Pool> pools, List<PoolInput> given) {
        return pools.stream()
                .map(Pool::id)
                .toList()
                .equals(given.stream().map(PoolInput::id).toList());
    }

    private static List<Fault> lockedFields(EditionInput before, EditionInput after) {
        var then = before.decisive();
        return after.decisive().entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), then.get(field.getKey())))
                .map(field -> Fault.of(field.getKey(), "budget.fault.locked"))
                .toList();
    }

    private List<Edition> list(String where) {
        return records.list(Edition.class, where, "e.year desc, e.id desc", Map.of());
    }

    private static String subject(Edition edition) {
        return "edition/" + edition.id();
    }
}
