package pl.wspolnie.forum.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.privacy.PersonalData;

/** The seats of persons in bodies. Erasing takes the name and the address off; seat and term stay as the body's history. */
@ApplicationScoped
public class MemberData implements PersonalData {

    private final Records records;
    private final CurrentRequest request;
    private final Audit audit;

    protected MemberData() {
        this(null, null, null);
    }

    @Inject
    public MemberData(Records records, CurrentRequest request, Audit audit) {
        this.records = records;
        this.request = request;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "members";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(MemberData::row).toList();
    }

    private static Map<String, Object> row(Member member) {
        var row = new LinkedHashMap<String, Object>();
        row.put("body", member.body().name());
        row.put("title", member.title());
        row.put("email", member.email());
        row.put("role", member.role().name());
        row.put("representing", member.representing());
        row.put("from", member.from().toString());
        row.put("to", member.to() == null ? null : member.to().toString());
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        return forget(of(person));
    }

    /** Five years after the term, as offices keep the papers of bodies (kategoria B5). */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        return forget(records.list(
                Member.class,
                "e.municipalityId = :here and e.title is not null and e.to < :before",
                "",
                Map.of("here", request.municipality().id(), "before", Warsaw.day(before))));
    }

    private int forget(List<Member> members) {
        members.forEach(Member::forget);
        if (!members.isEmpty()) {
            audit.record("forum.member.forgotten", "members", Map.of("count", members.size()));
        }
        return members.size();
    }

    private List<Member> of(long person) {
        return records.list(
                Member.class,
                "e.personId = :person and e.municipalityId = :here",
                "",
                Map.of("person", person, "here", request.municipality().id()));
    }
}
