package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.place.Poland;

/** The entries of the map: one per organisation of the register. */
@ApplicationScoped
public class Entries {

    static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Records records;
    private final Revisions revisions;
    private final Areas areas;
    private final CurrentRequest request;
    private final Audit audit;
    private final Search search;
    private final ChangeLetters letters;
    private final Clock clock;

    protected Entries() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Entries(
            Records records,
            Revisions revisions,
            Areas areas,
            CurrentRequest request,
            Audit audit,
            Search search,
            ChangeLetters letters,
            Clock clock) {
        this.records = records;
        this.revisions = revisions;
        this.areas = areas;
        this.request = request;
        this.audit = audit;
        this.search = search;
        this.letters = letters;
        this.clock = clock;
    }

    /** One that everybody may see. @throws NotFound if there is none, or its organisation is listed no longer */
    public Entry get(long id) {
        var entry = records.get(Entry.class, id);
        if (!entry.register().listed()) {
            throw new NotFound("entry " + id + " is listed no longer");
        }
        return entry;
    }

    /** Of an organisation of the register. */
    public Optional<Entry> ofOrganisation(long organisation) {
        return records
                .list(
                        Entry.class,
                        "e.organisationId = :organisation and e.municipalityId = :here",
                        "",
                        Map.of(
                                "organisation",
                                organisation,
                                "here",
                                request.municipality().id()))
                .stream()
                .findFirst();
    }

    /** Of the organisation that the reader acts for. */
    public Optional<Entry> mine() {
        return request.organisation()
                .flatMap(organisation -> ofOrganisation(organisation.id()))
                .filter(entry -> entry.register().listed());
    }

    /** With these keys, as far as everybody may see them. */
    public List<Entry> withKeys(List<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : records.list(
                        Entry.class, "e.id in :keys and e.register.listed = true", "e.orderKey", Map.of("keys", keys));
    }

    /** Whether the reader keeps it: acts for its organisation, or keeps the whole map. */
    public boolean mayEdit(Entry entry) {
        return request.may(MapRights.MANAGE) || request.may(MapRights.EDIT) && isOwn(entry);
    }

    private boolean isOwn(Entry entry) {
        return request.organisation()
                .map(Organisation::id)
                .filter(id -> id == entry.organisationId())
                .isPresent();
    }

    /** @throws Forbidden if it is not the reader's to keep */
    public Entry editable(long id) {
        var entry = get(id);
        if (!mayEdit(entry)) {
            throw new Forbidden("entry " + id + " is another organisation's");
        }
        return entry;
    }

    /** Who the reader is to an entry. */
    public Keeper keeper(Entry entry) {
        return isOwn(entry) ? Keeper.ORGANISATION : Keeper.OFFICE;
    }

    /**
     * Changes an entry; an organisation that changes its own confirms it thereby.
     *
     * @throws InvalidInput if the point lies abroad or there is no such area
     * @throws Conflict if somebody else changed it meanwhile
     */
    @Transactional
    public Entry change(long id, EntryInput input) {
        var entry = records.lock(Entry.class, editable(id).id());
        if (input.rowVersion() == null || input.rowVersion() != entry.rowVersion()) {
            throw new Conflict(Text.of("map.conflict.stale"));
        }
        write(entry, input);
        if (isOwn(entry)) {
            entry.confirm(today(), Keeper.ORGANISATION);
        }
        records.flush();
        letters.changed(entry);
        return entry;
    }

    /** Writes what a file or the demonstration says of an organisation. */
    @Transactional
    public void write(Entry entry, EntryInput input) {
        InvalidInput.ifAny(faults(input));
        entry.become(input);
        revisions.keep(entry.id(), null, keeper(entry), Contents.of(entry));
        tell("map.entry.changed", entry);
    }

    /** What is wrong beside the form of the fields. */
    public List<Fault> faults(EntryInput input) {
        var faults = new ArrayList<>(Poland.faults("latitude", input.north(), "longitude", input.east()));
        if (input.area() != null && areas.find(input.area()).isEmpty()) {
            faults.add(Fault.of("area", "map.fault.area"));
        }
        return faults;
    }

    /** Says that all of an entry is right. */
    @Transactional
    public Entry confirm(long id) {
        var entry = records.lock(Entry.class, editable(id).id());
        return confirm(entry, keeper(entry));
    }

    /** Says in somebody's name that all of an entry is right. */
    @Transactional
    public Entry confirm(Entry entry, Keeper by) {
        entry.confirm(today(), by);
        tell("map.entry.confirmed", entry);
        return entry;
    }

    /** Lets an entry be found by what its activities are about. */
    @Transactional
    public void cover(Entry entry, List<String> facets) {
        entry.cover(facets);
        search.changed(EntrySearch.KIND, entry.id());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }

    private void tell(String action, Entry entry) {
        audit.record(action, subject(entry), Map.of());
        search.changed(EntrySearch.KIND, entry.id());
    }

    /** As the audit names it. */
    public static String subject(Entry entry) {
        return "entry/" + entry.id();
    }
}
