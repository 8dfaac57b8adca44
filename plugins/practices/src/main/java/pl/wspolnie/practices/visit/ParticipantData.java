package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.practices.shared.Days;

/** Who registered for visits. Erasing takes them off a visit to come; that somebody travelled stays, without all that tells who. */
@ApplicationScoped
public class ParticipantData implements PersonalData {

    private final Records records;
    private final Participants participants;
    private final Audit audit;

    protected ParticipantData() {
        this(null, null, null);
    }

    @Inject
    public ParticipantData(Records records, Participants participants, Audit audit) {
        this.records = records;
        this.participants = participants;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "participants";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(one -> row(one, person)).toList();
    }

    /** Somebody whom the person entered is told of by the visit alone: the data are another's. */
    private Map<String, Object> row(Participant one, long person) {
        var row = new LinkedHashMap<String, Object>();
        row.put("visit", records.get(Visit.class, one.visitId()).title());
        row.put("registered", one.createdAt());
        if (one.personId() == null || one.personId() != person) {
            row.put("entered", true);
            return row;
        }
        row.put("name", one.name());
        row.put("represents", one.represents());
        row.put("contact", one.contact());
        row.put("needs", one.needs());
        row.put("confirmed", one.confirmed());
        row.put("group", one.group());
        row.put("attended", one.attended());
        answers(one)
                .forEach(answer ->
                        row.put("answer." + answer.moment().code() + "." + (answer.question() + 1), answer.mark()));
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        for (var one : found) {
            if (one.personId() == null || one.personId() != person) {
                one.forgetWhoEntered();
            } else if (!participants.leave(one)) {
                one.forget();
            }
        }
        told(found.size());
        return found.size();
    }

    /** Five years, as offices keep such files (kategoria B5). */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                Participant.class,
                "e.name is not null and e.visitId in" + " (select v.id from PracticesVisit v where v.endsOn < :day)",
                "",
                Map.of("day", Days.of(before)));
        old.forEach(Participant::forget);
        told(old.size());
        return old.size();
    }

    private void told(int people) {
        if (people > 0) {
            audit.record("practices.registration.forgotten", "participants", Map.of("count", people));
        }
    }

    private List<Answer> answers(Participant one) {
        return records.list(Answer.class, "e.participantId = :one", "", Map.of("one", one.id()));
    }

    private List<Participant> of(long person) {
        return records.list(
                Participant.class, "e.personId = :person or e.registeredBy = :person", "", Map.of("person", person));
    }
}
