package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** Where a person is logged in, as that person may take it away. */
@ApplicationScoped
public class SessionData implements InstallationData {

    private final Sessions sessions;

    protected SessionData() {
        this(null);
    }

    @Inject
    public SessionData(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String key() {
        return "sessions";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return sessions.of(person).stream().map(SessionData::row).toList();
    }

    private static Map<String, Object> row(SessionEntity session) {
        var row = new LinkedHashMap<String, Object>();
        row.put("device", session.device());
        row.put("remembered", session.isRemembered());
        row.put("begun", session.createdAt());
        row.put("seen", session.seenAt());
        return row;
    }
}
