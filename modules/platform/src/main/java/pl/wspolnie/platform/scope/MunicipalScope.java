package pl.wspolnie.platform.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import pl.wspolnie.api.people.Municipality;

/** Work for a municipality outside its own requests: jobs, indexing, demonstration data, the operator's pages. */
@ApplicationScoped
public class MunicipalScope {

    /** Does the work with this as the current municipality. Whoever is logged in stays so, without roles held elsewhere. */
    public void within(Municipality municipality, Runnable work) {
        call(municipality, () -> {
            work.run();
            return null;
        });
    }

    /** As {@link #within}, for work with a result. */
    public <T> T call(Municipality municipality, Supplier<T> work) {
        return Situation.present().in(municipality).during(work);
    }

    /** Does work that concerns the installation and no municipality. */
    public <T> T outside(Supplier<T> work) {
        return Situation.present().in(null).during(work);
    }
}
