package pl.wspolnie.practices.shared;

import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;

/** Two people who edit the same do not overwrite each other. */
public final class Versions {

    private Versions() {}

    /** @throws Conflict if the form was drawn from another version than the present one */
    public static void refuseStale(MunicipalRecord record, Long edited) {
        if (edited == null || edited != record.rowVersion()) {
            throw new Conflict(Text.of("practices.conflict.stale"));
        }
    }
}
