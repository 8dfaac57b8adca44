package pl.wspolnie.platform.data;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.platform.scope.Situation;

/** Refuses to write what another municipality owns, even where it is shared. */
public class OwnerOnly {

    @PrePersist
    @PreUpdate
    @PreRemove
    void check(Object entity) {
        if (entity instanceof MunicipalRecord row && !isOwn(row)) {
            throw new Forbidden(entity.getClass().getSimpleName() + " " + row.id() + " belongs to municipality "
                    + row.municipalityId());
        }
    }

    private static boolean isOwn(MunicipalRecord row) {
        return Situation.present()
                .municipality()
                .filter(here -> here.id() == row.municipalityId())
                .isPresent();
    }
}
