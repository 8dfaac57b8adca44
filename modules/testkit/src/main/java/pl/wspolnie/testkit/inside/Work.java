package pl.wspolnie.testkit.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** One transaction, begun inside the municipality's scope and ended there: who may write is asked at the commit. */
@ApplicationScoped
public class Work {

    /** Does it, all or nothing. */
    @Transactional
    public <T> T whole(Supplier<T> work) {
        return work.get();
    }
}
