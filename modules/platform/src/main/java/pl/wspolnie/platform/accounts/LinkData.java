package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** With which identity providers a person logs in, as that person may take it away. */
@ApplicationScoped
public class LinkData implements InstallationData {

    private final Links links;

    protected LinkData() {
        this(null);
    }

    @Inject
    public LinkData(Links links) {
        this.links = links;
    }

    @Override
    public String key() {
        return "providers";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return links.of(person).stream().map(LinkData::row).toList();
    }

    private static Map<String, Object> row(LinkEntity link) {
        var row = new LinkedHashMap<String, Object>();
        row.put("provider", link.issuer());
        row.put("subject", link.subject());
        row.put("linked", link.linkedAt());
        return row;
    }
}
