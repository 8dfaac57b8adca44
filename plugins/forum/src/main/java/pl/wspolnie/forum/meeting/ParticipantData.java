package pl.wspolnie.forum.meeting;

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

/**
 * Who signed up for meetings and was there. Erasing takes people off the lists of meetings to come, and their names and
 * addresses off those of meetings that are over.
 */
@ApplicationScoped
public class ParticipantData implements PersonalData {

    private static final int YEAR = 12;

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
        return of(person).stream().map(ParticipantData::row).toList();
    }

    private static Map<String, Object> row(Participant participant) {
        var row = new LinkedHashMap<String, Object>();
        row.put("meeting", participant.meeting().title());
        row.put("startsAt", participant.meeting().startsAt());
        row.put("name", participant.name());
        row.put("email", participant.email());
        row.put("organisation", participant.organisationName());
        row.put("standing", participant.standing().name());
        row.put("present", participant.present());
        row.put("signedUpAt", participant.createdAt());
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        for (var participant : found) {
            var meeting = participant.meeting();
            if (meeting.status().isOpen() && !participant.present()) {
                participants.remove(meeting.id(), participant.id());
            } else {
                participant.forget();
            }
        }
        tell(found.size());
        return found.size();
    }

    /** A year after the meeting; until then somebody may ask for a certificate or contest a vote. */
    @Override
    public int monthsKept() {
        return YEAR;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                Participant.class,
                "(e.name is not null or e.email is not null) and e.meeting.endsAt < :before",
                "",
                Map.of("before", before));
        old.forEach(Participant::forget);
        tell(old.size());
        return old.size();
    }

    private void tell(int count) {
        if (count > 0) {
            audit.record("forum.participant.forgotten", "meetings", Map.of("count", count));
        }
    }

    private List<Participant> of(long person) {
        return records.list(Participant.class, "e.personId = :person", "", Map.of("person", person));
    }
}
