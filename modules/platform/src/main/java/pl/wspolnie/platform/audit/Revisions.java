package pl.wspolnie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import pl.wspolnie.api.people.Municipality;

/** What pages are cached by. */
@ApplicationScoped
public class Revisions {

    private final EntityManager entities;

    protected Revisions() {
        this(null);
    }

    @Inject
    public Revisions(EntityManager entities) {
        this.entities = entities;
    }

    /** The present revision of a municipality's pages; one query over two rows. */
    public Revision of(Municipality municipality) {
        return read(municipality.id());
    }

    /** The present revision of the installation's own pages, which tell of all municipalities. */
    public Revision ofInstallation() {
        var sums = (Object[]) entities.createNativeQuery("select max(case when chain = 0 then last_number else 0 end),"
                        + " sum(case when chain = 0 then 0 else last_number end) from platform_audit_head")
                .getSingleResult();
        return new Revision(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }

    Revision read(long chain) {
        long installation = 0;
        long municipality = 0;
        for (var row : entities.createNativeQuery(
                        "select chain, last_number from platform_audit_head where chain in (0, ?)")
                .setParameter(1, chain)
                .getResultList()) {
            var values = (Object[]) row;
            if (((Number) values[0]).longValue() == 0) {
                installation = ((Number) values[1]).longValue();
            } else {
                municipality = ((Number) values[1]).longValue();
            }
        }
        return new Revision(installation, municipality);
    }
}
