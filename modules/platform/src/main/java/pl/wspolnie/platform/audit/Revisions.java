package pl.wspolnie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.scope.Revision;
import pl.wspolnie.platform.scope.Situation;

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

    /** The revision of a municipality's pages: as it was when a request came that only reads, else the present one. */
    public Revision of(Municipality municipality) {
        var present = Situation.present();
        var known = present.municipality().equals(Optional.of(municipality))
                ? present.revision()
                : Optional.<Revision>empty();
        return known.orElseGet(() -> read(municipality.id()));
    }

    /** The present revision of the installation's own pages, which tell of all municipalities. */
    public Revision ofInstallation() {
        var sums = (Object[]) entities.createNativeQuery("select max(case when chain = 0 then last_number else 0 end),"
                        + " sum(case when chain = 0 then 0 else last_number end) from platform_audit_head")
                .getSingleResult();
        return new Revision(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }

    private Revision read(long chain) {
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
