package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.privacy.PersonalData;

/** Who wrote the notices. */
@ApplicationScoped
public class NoticeAuthors implements PersonalData {

    private final Notices notices;

    protected NoticeAuthors() {
        this(null);
    }

    @Inject
    public NoticeAuthors(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String key() {
        return "notices";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return notices.of(person).stream()
                .map(notice -> Map.<String, Object>of("title", notice.title(), "body", notice.body()))
                .toList();
    }

    @Override
    public int erase(long person) {
        return notices.forget(person);
    }
}
