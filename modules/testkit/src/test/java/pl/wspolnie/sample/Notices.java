package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.settings.Settings;

/** The notices of the municipality. */
@ApplicationScoped
public class Notices {

    static final String KIND = "sample.notice";

    private final Records records;
    private final CurrentRequest request;
    private final Settings settings;
    private final Audit audit;
    private final Search search;

    protected Notices() {
        this(null, null, null, null, null);
    }

    @Inject
    public Notices(Records records, CurrentRequest request, Settings settings, Audit audit, Search search) {
        this.records = records;
        this.request = request;
        this.settings = settings;
        this.audit = audit;
        this.search = search;
    }

    /** All notices: the pinned ones first, then the newest. */
    public List<Notice> all() {
        return records.list(Notice.class, "", "e.pinned desc, e.createdAt desc", Map.of());
    }

    public Notice get(long id) {
        return records.get(Notice.class, id);
    }

    List<Notice> of(long person) {
        return records.list(Notice.class, "e.author = :person", "", Map.of("person", person));
    }

    /** @throws InvalidInput if it is longer than the municipality allows */
    @Transactional
    public Notice post(NoticeInput input) {
        var length = settings.get("sample", SamplePlugin.LENGTH);
        if (input.body().length() > length) {
            throw new InvalidInput("body", "sample.fault.length", length);
        }
        var notice = new Notice(input, request.person().map(Person::id).orElse(null));
        records.add(notice);
        records.flush();
        audit.record("sample.notice.posted", "notice/" + notice.id(), Map.of("title", notice.title()));
        search.changed(KIND, notice.id());
        return notice;
    }

    @Transactional
    public void pin(long id) {
        records.lock(Notice.class, id).pin();
        audit.record("sample.notice.pinned", "notice/" + id, Map.of());
    }

    /** Makes the person's notices nobody's. */
    @Transactional
    public int forget(long person) {
        var written = of(person);
        written.forEach(Notice::forgetAuthor);
        return written.size();
    }
}
