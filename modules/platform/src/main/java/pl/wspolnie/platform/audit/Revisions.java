package pl.wspolnie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.Revision;
import pl.wspolnie.platform.scope.Situation;

/** What pages are cached by. */
@ApplicationScoped
public class Revisions {

    static final String OF_INSTALLATION = "select max(case when chain = 0 then last_number else 0 end),"
            + " sum(case when chain = 0 then 0 else last_number end) from platform_audit_head";

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
        var sums = (Object[]) entities.createNativeQuery(OF_INSTALLATION).getSingleResult();
        return new Revision(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }

    private Revision read(long municipality) {
        var row = (Object[])
                entities.createNativeQuery("select everywhere.last_number, " + Municipalities.OWN_AND_PARTNERS
                                + " from platform_audit_head everywhere, platform_municipality m"
                                + " where everywhere.chain = 0 and m.id = ?")
                        .setParameter(1, municipality)
                        .getSingleResult();
        return new Revision(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
