package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** What a person was told, as that person may take it away. */
@ApplicationScoped
public class NotificationData implements InstallationData {

    private final ToldNotifications notifications;

    protected NotificationData() {
        this(null);
    }

    @Inject
    public NotificationData(ToldNotifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String key() {
        return "notifications";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return notifications.of(person, 0, Integer.MAX_VALUE).stream()
                .map(NotificationData::row)
                .toList();
    }

    @Override
    public int erase(long person) {
        return notifications.forget(person);
    }

    private static Map<String, Object> row(Told told) {
        var row = new LinkedHashMap<String, Object>();
        row.put("municipality", told.municipality());
        row.put("subject", told.subject());
        row.put("body", told.body());
        row.put("page", told.url());
        row.put("told", told.toldAt());
        row.put("read", told.read());
        return row;
    }
}
