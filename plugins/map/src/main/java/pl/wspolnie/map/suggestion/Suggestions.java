package pl.wspolnie.map.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Letters;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;

/** Suggestions to the map: anybody makes them, an officer clears them. */
@ApplicationScoped
public class Suggestions {

    /** Being told what became of one's suggestion. */
    public static final NotificationKind DECIDED = new NotificationKind("map.suggestion.decided");

    private static final int SHOWN = 100;
    private static final String WAITING = "e.status = :waiting";

    private final Records records;
    private final Entries entries;
    private final Letters letters;
    private final Notifications notifications;
    private final CurrentRequest request;
    private final Audit audit;
    private final Clock clock;

    protected Suggestions() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Suggestions(
            Records records,
            Entries entries,
            Letters letters,
            Notifications notifications,
            CurrentRequest request,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.entries = entries;
        this.letters = letters;
        this.notifications = notifications;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait, the oldest first. */
    public List<Suggestion> waiting() {
        return records.page(Suggestion.class, WAITING, "e.createdAt", waitingStatus(), 0, SHOWN);
    }

    /** How many wait. */
    public long countWaiting() {
        return records.count(Suggestion.class, WAITING, waitingStatus());
    }

    /** Those that were decided, the latest first. */
    public List<Suggestion> decided() {
        return records.page(Suggestion.class, "not (" + WAITING + ")", "e.decidedAt desc", waitingStatus(), 0, SHOWN);
    }

    private static Map<String, Object> waitingStatus() {
        return Map.of("waiting", SuggestionStatus.WAITING);
    }

    public Suggestion get(long id) {
        return records.get(Suggestion.class, id);
    }

    /** @throws InvalidInput if it is about an entry that is not there */
    @Transactional
    public Suggestion add(SuggestionInput input) {
        var entry = input.entry() == null ? null : known(input.entry());
        var suggestion = new Suggestion(
                entry,
                input.words(),
                input.email(),
                request.person().map(Person::id).orElse(null));
        records.add(suggestion);
        records.flush();
        record("map.suggestion.made", suggestion);
        return suggestion;
    }

    private Entry known(long entry) {
        try {
            return entries.get(entry);
        } catch (NotFound gone) {
            throw new InvalidInput("entry", "map.fault.entry");
        }
    }

    /**
     * Decides, and tells the sender if there is a way to.
     *
     * @throws InvalidInput if a rejection has no reason
     * @throws pl.wspolnie.api.error.Conflict if it was decided already
     */
    @Transactional
    public Suggestion decide(long id, DecisionInput input) {
        var accepted = input.decision() == DecisionInput.Decision.ACCEPT;
        if (!accepted && input.reason() == null) {
            throw new InvalidInput("reason", "map.fault.reason");
        }
        var suggestion = records.lock(Suggestion.class, id);
        suggestion.decide(
                accepted ? SuggestionStatus.ACCEPTED : SuggestionStatus.REJECTED,
                input.reason(),
                request.person().map(Person::id).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        record(accepted ? "map.suggestion.accepted" : "map.suggestion.rejected", suggestion);
        tell(suggestion, accepted);
        return suggestion;
    }

    private void record(String action, Suggestion suggestion) {
        var entry = suggestion.entry();
        audit.record(action, "suggestion/" + suggestion.id(), entry == null ? Map.of() : Map.of("entry", entry.id()));
    }

    private void tell(Suggestion suggestion, boolean accepted) {
        var event = "map/suggestion/" + suggestion.id();
        var subject = Text.of(accepted ? "map.letter.accepted" : "map.letter.rejected");
        var body = suggestion.reason() == null
                ? Text.of("map.letter.decided", suggestion.words())
                : Text.of("map.letter.decided.reason", suggestion.words(), suggestion.reason());
        var path = suggestion.entry() == null
                ? "map"
                : "map/entries/" + suggestion.entry().id();
        if (suggestion.personId() != null) {
            notifications.tell(suggestion.personId(), DECIDED, event, subject, body, path);
        } else if (suggestion.email() != null) {
            letters.send(suggestion.email(), event, subject, body, path);
        }
    }
}
