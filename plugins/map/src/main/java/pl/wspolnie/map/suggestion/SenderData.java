package pl.wspolnie.map.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.privacy.PersonalData;

/** Who suggested something, with an account or by the same mail address, and who decided on it. */
@ApplicationScoped
public class SenderData implements PersonalData {

    private static final String OF_PERSON =
            "e.personId = :person or e.decidedBy = :person or (e.email is not null and lower(e.email) = :email)";

    private final Records records;
    private final People people;
    private final Audit audit;

    protected SenderData() {
        this(null, null, null);
    }

    @Inject
    public SenderData(Records records, People people, Audit audit) {
        this.records = records;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "suggestions";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(suggestion -> row(suggestion, person)).toList();
    }

    private static Map<String, Object> row(Suggestion suggestion, long person) {
        var row = new LinkedHashMap<String, Object>();
        var decided = suggestion.decidedBy() != null && suggestion.decidedBy() == person;
        row.put("role", decided ? "officer" : "sender");
        row.put("made", suggestion.createdAt());
        row.put("words", suggestion.words());
        row.put("status", suggestion.status().name());
        if (!decided && suggestion.email() != null) {
            row.put("email", suggestion.email());
        }
        if (suggestion.reason() != null) {
            row.put("reason", suggestion.reason());
        }
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        var email = email(person);
        found.forEach(suggestion -> suggestion.forget(person, email));
        tell(found);
        return found.size();
    }

    /** A year is enough to ask back. */
    @Override
    public int monthsKept() {
        return 12;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                Suggestion.class,
                "e.createdAt < :before and (e.personId is not null or e.email is not null)",
                "",
                Map.of("before", before));
        old.forEach(Suggestion::forgetSender);
        tell(old);
        return old.size();
    }

    private void tell(List<Suggestion> forgotten) {
        if (!forgotten.isEmpty()) {
            audit.record("map.suggestion.forgotten", "suggestions", Map.of("count", forgotten.size()));
        }
    }

    private List<Suggestion> of(long person) {
        return records.list(Suggestion.class, OF_PERSON, "", Map.of("person", person, "email", email(person)));
    }

    private String email(long person) {
        return people.find(person).map(Person::email).orElse("").toLowerCase(Locale.ROOT);
    }
}
