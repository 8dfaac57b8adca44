package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** That a person has a secret address of a calendar, as that person may take it away. */
@ApplicationScoped
public class CalendarAddressData implements InstallationData {

    private final CalendarAddresses addresses;

    protected CalendarAddressData() {
        this(null);
    }

    @Inject
    public CalendarAddressData(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String key() {
        return "calendar";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return addresses.of(person).map(CalendarAddressData::row).stream().toList();
    }

    private static Map<String, Object> row(CalendarAddressEntity address) {
        var row = new LinkedHashMap<String, Object>();
        row.put("made", address.madeAt());
        row.put("read", address.readAt());
        row.put("public", address.withPublic());
        return row;
    }

    @Override
    public int erase(long person) {
        var had = addresses.of(person).isPresent();
        addresses.end(person);
        return had ? 1 : 0;
    }
}
