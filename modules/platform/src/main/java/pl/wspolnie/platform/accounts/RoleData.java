package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.privacy.InstallationData;

/** The roles that a person was granted, as that person may take them away. */
@ApplicationScoped
public class RoleData implements InstallationData {

    private final EntityManager entities;
    private final Municipalities municipalities;

    protected RoleData() {
        this(null, null);
    }

    @Inject
    public RoleData(EntityManager entities, Municipalities municipalities) {
        this.entities = entities;
        this.municipalities = municipalities;
    }

    @Override
    public String key() {
        return "roles";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return entities.createQuery(
                        "select g from RoleGrantEntity g where g.account.id = :account order by g.id",
                        RoleGrantEntity.class)
                .setParameter("account", person)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    private Map<String, Object> row(RoleGrantEntity grant) {
        var row = new LinkedHashMap<String, Object>();
        row.put("role", grant.terms().key());
        row.put("municipality", grant.municipality() == null ? "" : nameOf(grant.municipality()));
        row.put("department", grant.terms().department());
        row.put("from", grant.terms().from());
        row.put("to", grant.terms().to());
        row.put("granted", grant.grantedAt());
        row.put("revoked", grant.revokedAt());
        return row;
    }

    private String nameOf(long municipality) {
        return municipalities.find(municipality).orElseThrow().name();
    }
}
