package pl.wspolnie.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.municipalities.Municipalities;

/** The municipalities that a person uses: has a role or a mandate in, was told something by, or did something in. */
@ApplicationScoped
public class UsedMunicipalities {

    private final EntityManager entities;
    private final RoleGrants grants;
    private final Municipalities municipalities;

    protected UsedMunicipalities() {
        this(null, null, null);
    }

    @Inject
    public UsedMunicipalities(EntityManager entities, RoleGrants grants, Municipalities municipalities) {
        this.entities = entities;
        this.grants = grants;
        this.municipalities = municipalities;
    }

    /** In the order of all municipalities. */
    List<Municipality> of(long account) {
        var used = new HashSet<>(grants.municipalitiesOf(account));
        used.addAll(keys(
                "select distinct m.municipalityId from MandateEntity m where m.accountId = :account"
                        + " and m.withdrawnAt is null",
                account));
        used.addAll(
                keys("select distinct n.municipality from NotificationEntity n where n.account = :account", account));
        used.addAll(keys("select distinct e.chain from AuditRow e where e.account = :account", account));
        return municipalities.all().stream()
                .filter(municipality -> used.contains(municipality.id()))
                .toList();
    }

    private List<Long> keys(String query, long account) {
        return entities.createQuery(query, Long.class)
                .setParameter("account", account)
                .getResultList();
    }
}
