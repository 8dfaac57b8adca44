package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** For whom a person may or might act, as that person may take it away. */
@ApplicationScoped
public class MandateData implements InstallationData {

    private final EntityManager entities;

    protected MandateData() {
        this(null);
    }

    @Inject
    public MandateData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String key() {
        return "mandates";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return entities.createQuery(
                        "select m from MandateEntity m where m.accountId = :account order by m.id", MandateEntity.class)
                .setParameter("account", person)
                .getResultStream()
                .map(MandateData::row)
                .toList();
    }

    private static Map<String, Object> row(MandateEntity mandate) {
        var row = new LinkedHashMap<String, Object>();
        row.put("organisation", mandate.organisation().name());
        row.put("from", mandate.validFrom());
        row.put("to", mandate.validTo());
        row.put("covers", mandate.kinds().toString());
        row.put("withdrawn", mandate.withdrawnAt());
        return row;
    }
}
