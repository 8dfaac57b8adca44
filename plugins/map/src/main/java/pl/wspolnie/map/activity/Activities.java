package pl.wspolnie.map.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.entry.ChangeLetters;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.Revisions;
import pl.wspolnie.map.place.Shape;

/** The activities of organisations. */
@ApplicationScoped
public class Activities {

    /** The most of one organisation. */
    public static final int MOST = 300;

    private final Records records;
    private final Entries entries;
    private final Revisions revisions;
    private final Organisations organisations;
    private final Areas areas;
    private final Audit audit;
    private final Search search;
    private final ChangeLetters letters;

    protected Activities() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Activities(
            Records records,
            Entries entries,
            Revisions revisions,
            Organisations organisations,
            Areas areas,
            Audit audit,
            Search search,
            ChangeLetters letters) {
        this.records = records;
        this.entries = entries;
        this.revisions = revisions;
        this.organisations = organisations;
        this.areas = areas;
        this.audit = audit;
        this.search = search;
        this.letters = letters;
    }

    /** @throws NotFound if there is none, or its organisation is listed no longer */
    public Activity get(long id) {
        var activity = records.get(Activity.class, id);
        if (!activity.entry().register().listed()) {
            throw new NotFound("activity " + id + " of an organisation that is listed no longer");
        }
        return activity;
    }

    /** Of an entry: what runs or is planned first, then the newest. */
    public List<Activity> of(Entry entry) {
        return records.list(
                Activity.class, "e.entry = :entry", "e.status desc, e.startsOn desc", Map.of("entry", entry));
    }

    /** @throws pl.wspolnie.api.error.Forbidden if the entry is not the reader's to keep */
    @Transactional
    public Activity add(long entryId, ActivityInput input) {
        var activity = enter(entries.editable(entryId), input);
        tell(activity, "added");
        return activity;
    }

    /** Enters an activity that comes from a file or the demonstration. */
    @Transactional
    public Activity enter(Entry entry, ActivityInput input) {
        if (of(entry).size() >= MOST) {
            throw new InvalidInput("", "map.fault.activities.many", MOST);
        }
        var activity = new Activity(entry);
        write(activity, input);
        records.add(activity);
        records.flush();
        keep("map.activity.added", activity);
        return activity;
    }

    /** @throws Conflict if somebody else changed it meanwhile */
    @Transactional
    public Activity change(long id, ActivityInput input) {
        entries.editable(get(id).entry().id());
        var activity = records.lock(Activity.class, id);
        if (input.rowVersion() == null || input.rowVersion() != activity.rowVersion()) {
            throw new Conflict(Text.of("map.conflict.stale"));
        }
        rewrite(activity, input);
        tell(activity, "changed");
        return activity;
    }

    /** Changes an activity to what a file says. */
    @Transactional
    public void rewrite(Activity activity, ActivityInput input) {
        write(activity, input);
        records.flush();
        keep("map.activity.changed", activity);
    }

    /** Takes an activity off the map; its revisions stay. */
    @Transactional
    public Entry remove(long id) {
        var entry = entries.editable(get(id).entry().id());
        var activity = records.lock(Activity.class, id);
        records.remove(activity);
        records.flush();
        revisions.keep(entry.id(), id, entries.keeper(entry), Map.of());
        audit.record("map.activity.removed", Entries.subject(entry), Map.of("title", activity.title()));
        search.changed(ActivitySearch.KIND, id);
        cover(entry);
        letters.tell(entry, ActivitySearch.KIND, id, activity.title(), "removed", ChangeLetters.path(entry));
        return entry;
    }

    private void write(Activity activity, ActivityInput input) {
        var faults = new ArrayList<Fault>();
        var shape = Shape.read(input.kind(), input.positions(), "positions", faults);
        faults.addAll(faults(input));
        InvalidInput.ifAny(faults);
        activity.become(input, shape);
    }

    /** What is wrong beside the form of the fields and the positions. */
    private List<Fault> faults(ActivityInput input) {
        var faults = new ArrayList<Fault>();
        if (!organisations.spheres().contains(input.field())) {
            faults.add(Fault.of("field", "map.fault.field"));
        }
        if (input.startsOn() != null && input.endsOn() != null && input.endsOn().isBefore(input.startsOn())) {
            faults.add(Fault.of("endsOn", "map.fault.dates"));
        }
        if (input.areas() != null && !keys().containsAll(input.areas())) {
            faults.add(Fault.of("areas", "map.fault.area"));
        }
        return faults;
    }

    private List<Long> keys() {
        return areas.all().stream().map(Area::id).toList();
    }

    /** All that would be wrong with an activity, without writing it. */
    public List<Fault> allFaults(ActivityInput input) {
        var faults = new ArrayList<Fault>();
        Shape.read(input.kind(), input.positions(), "positions", faults);
        faults.addAll(faults(input));
        return faults;
    }

    private void keep(String action, Activity activity) {
        var entry = activity.entry();
        revisions.keep(entry.id(), activity.id(), entries.keeper(entry), ActivityContents.of(activity));
        audit.record(action, Entries.subject(entry), Map.of("activity", activity.id()));
        search.changed(ActivitySearch.KIND, activity.id());
        cover(entry);
    }

    private void tell(Activity activity, String what) {
        var path = "map/activities/" + activity.id();
        letters.tell(activity.entry(), ActivitySearch.KIND, activity.id(), activity.title(), what, path);
    }

    private void cover(Entry entry) {
        entries.cover(
                entry,
                of(entry).stream()
                        .flatMap(activity -> activity.codes().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
