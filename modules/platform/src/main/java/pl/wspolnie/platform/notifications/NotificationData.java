package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.wspolnie.platform.privacy.InstallationData;

/** What a person was told, as that person may take it away. */
@ApplicationScoped
public class NotificationData implements InstallationData {

    private final ToldNotifications notifications;
    private final int months;

    protected NotificationData() {
        this(null, 0);
    }

    /** @param months {@code retention.notifications} */
    @Inject
    public NotificationData(
            ToldNotifications notifications,
            @ConfigProperty(name = "retention.notifications", defaultValue = "24") int months) {
        this.notifications = notifications;
        this.months = months;
    }

    @Override
    public int monthsKept() {
        return months;
    }

    @Override
    public int expire(Instant before) {
        return notifications.forget("n.toldAt < :before", "before", before);
    }

    @Override
    public int erase(long person) {
        return notifications.forget("n.account = :account", "account", person);
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
