package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;

/** Asks organisations once a year whether their entry is still right, and again each month until they answer. */
@ApplicationScoped
public class Reminders {

    /** Being asked to confirm an entry. */
    public static final NotificationKind CONFIRM = new NotificationKind("map.confirm");

    private static final String STALE = "e.municipalityId = :here and e.register.listed = true"
            + " and (e.confirmedOn is null or e.confirmedOn <= :yearAgo)";

    /** Databases take only so many parameters. */
    private static final int AT_ONCE = 500;

    private final Records records;
    private final Organisations organisations;
    private final Notifications notifications;
    private final CurrentRequest request;
    private final Audit audit;

    protected Reminders() {
        this(null, null, null, null, null);
    }

    @Inject
    public Reminders(
            Records records,
            Organisations organisations,
            Notifications notifications,
            CurrentRequest request,
            Audit audit) {
        this.records = records;
        this.organisations = organisations;
        this.notifications = notifications;
        this.request = request;
        this.audit = audit;
    }

    /** Entries that nobody has confirmed for a year, by name. */
    public List<Entry> stale(LocalDate today, int limit) {
        return records.page(Entry.class, STALE, "e.orderKey", yearBefore(today), 0, limit);
    }

    /** How many entries nobody has confirmed for a year. */
    public long countStale(LocalDate today) {
        return records.count(Entry.class, STALE, yearBefore(today));
    }

    private Map<String, Object> yearBefore(LocalDate today) {
        return Map.of("here", request.municipality().id(), "yearAgo", today.minusYears(1));
    }

    /**
     * Asks whoever may answer for an organisation whose entry is due and that was not asked within a month.
     *
     * @return how many organisations were asked
     */
    @Transactional
    public int ask(LocalDate today) {
        var due = due(today);
        int asked = 0;
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            asked += ask(due.subList(from, Math.min(due.size(), from + AT_ONCE)), today);
        }
        if (asked > 0) {
            audit.record("map.entry.asked", "entries", Map.of("count", asked));
        }
        return asked;
    }

    private List<Entry> due(LocalDate today) {
        var days = new HashMap<>(yearBefore(today));
        days.put("monthAgo", today.minusMonths(1));
        return records.list(Entry.class, STALE + " and (e.askedOn is null or e.askedOn <= :monthAgo)", "", days);
    }

    private int ask(List<Entry> entries, LocalDate today) {
        var keepers = organisations.mandated(
                entries.stream().map(Entry::organisationId).toList(), MandateKind.SUBMIT);
        var kept = entries.stream()
                .filter(entry -> keepers.containsKey(entry.organisationId()))
                .toList();
        for (var entry : kept) {
            keepers.get(entry.organisationId()).forEach(person -> ask(person, entry, today));
            entry.ask(today);
        }
        return kept.size();
    }

    private void ask(Person person, Entry entry, LocalDate today) {
        notifications.tell(
                person.id(),
                CONFIRM,
                "entry/" + entry.id() + "/confirm/" + today,
                Text.of("map.letter.confirm", entry.name()),
                Text.of("map.letter.confirm.text", entry.name()),
                "map/entries/" + entry.id());
    }
}
