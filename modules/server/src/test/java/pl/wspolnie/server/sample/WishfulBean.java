package pl.wspolnie.server.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;

/** A bean that wants what no container has, so that its application fails to deploy. */
@Dependent
public class WishfulBean {

    /** What nobody provides. */
    public interface Wish {}

    @Inject
    WishfulBean(Wish wish) {
        Objects.requireNonNull(wish);
    }
}
