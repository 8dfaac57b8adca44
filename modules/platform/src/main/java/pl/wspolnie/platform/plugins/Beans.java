package pl.wspolnie.platform.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The beans behind the classes that manifests name. */
@ApplicationScoped
public class Beans {

    private final Instance<Object> all;

    protected Beans() {
        this(null);
    }

    @Inject
    public Beans(@Any Instance<Object> all) {
        this.all = all;
    }

    /** One bean for each class, in the same order. */
    public <T> List<T> of(List<Class<? extends T>> classes) {
        return classes.stream().<T>map(type -> all.select(type).get()).toList();
    }
}
