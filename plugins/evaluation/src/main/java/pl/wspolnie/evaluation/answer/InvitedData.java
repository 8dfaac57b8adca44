package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/** Who was invited to a wave, by mail or with an account, and whether they have answered; what they answered is not known. */
@ApplicationScoped
public class InvitedData implements PersonalData {

    private final Records records;
    private final Waves waves;
    private final People people;

    protected InvitedData() {
        this(null, null, null);
    }

    @Inject
    public InvitedData(Records records, Waves waves, People people) {
        this.records = records;
        this.waves = waves;
        this.people = people;
    }

    @Override
    public String key() {
        return "invited";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream()
                .map(ticket -> Map.<String, Object>of(
                        "wave", waves.get(ticket.waveId()).name(), "answered", ticket.used()))
                .toList();
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        found.forEach(Ticket::forget);
        return found.size();
    }

    /** Addresses are of no use once nobody can answer; they go with the next daily round after the last day. */
    @Override
    public int monthsKept() {
        return 1;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var over = waves.all().stream()
                .filter(wave -> waves.isOwn(wave) && waves.stateOf(wave).compareTo(WaveState.OVER) >= 0)
                .map(Wave::id)
                .toList();
        if (over.isEmpty()) {
            return 0;
        }
        var named = records.list(
                Ticket.class,
                "e.waveId in :waves and (e.email is not null or e.personId is not null)",
                "",
                Map.of("waves", over));
        named.forEach(Ticket::forget);
        var drafts = records.list(Draft.class, "e.waveId in :waves", "", Map.of("waves", over));
        drafts.forEach(records::remove);
        return named.size() + drafts.size();
    }

    private List<Ticket> of(long person) {
        var parameters = new HashMap<String, Object>();
        parameters.put("person", person);
        var where = "e.personId = :person";
        var email = people.find(person).map(Person::email).orElse(null);
        if (email != null) {
            parameters.put("email", email.strip().toLowerCase(java.util.Locale.ROOT));
            where += " or e.email = :email";
        }
        return records.list(Ticket.class, where, "", parameters);
    }
}
