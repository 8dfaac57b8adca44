package pl.wspolnie.api.data;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * A record that its municipality may show to all municipalities of the installation; they read it, and only the owner
 * changes it.
 *
 * <p>One more column than {@link MunicipalRecord} has: {@code everywhere boolean not null}. A change of what is shown
 * everywhere is recorded with {@link pl.wspolnie.api.audit.Audit#recordForAll}.
 */
@MappedSuperclass
public abstract class OpenRecord extends MunicipalRecord {

    @Column(name = "everywhere", nullable = false)
    private boolean everywhere;

    /** Whether all municipalities of the installation see it. */
    public boolean everywhere() {
        return everywhere;
    }

    /** Shows it to all municipalities of the installation, or no longer. */
    public void showEverywhere(boolean shown) {
        everywhere = shown;
    }
}
