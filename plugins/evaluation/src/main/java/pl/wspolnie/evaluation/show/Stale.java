package pl.wspolnie.evaluation.show;

import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;

/** Keeps two people from overwriting each other. */
public final class Stale {

    private Stale() {}

    /** @throws Conflict if the record was changed since the form was drawn */
    public static void refuse(MunicipalRecord record, Long seen) {
        if (seen == null || seen != record.rowVersion()) {
            throw new Conflict(Text.of("evaluation.conflict.stale"));
        }
    }
}
