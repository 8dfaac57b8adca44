package pl.wspolnie.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.event.Events;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.event.MunicipalEvent;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.platform.modules.Modules;

/** Calls the listeners of the modules that are on. */
@ApplicationScoped
public class MunicipalEvents implements Events {

    private final Instance<Object> beans;
    private final Modules modules;
    private final CurrentRequest request;

    protected MunicipalEvents() {
        this(null, null, null);
    }

    @Inject
    public MunicipalEvents(@Any Instance<Object> beans, Modules modules, CurrentRequest request) {
        this.beans = beans;
        this.modules = modules;
        this.request = request;
    }

    @Override
    @Transactional
    public void publish(MunicipalEvent event) {
        for (var manifest : modules.activeManifests(request.municipality())) {
            for (var type : manifest.listeners()) {
                tell(type, event);
            }
        }
    }

    private void tell(Class<? extends Listener<?>> type, MunicipalEvent event) {
        Listener<?> listener = beans.select(type).get();
        if (listener.event().isInstance(event)) {
            hand(listener, event);
        }
    }

    private static <E extends MunicipalEvent> void hand(Listener<E> listener, MunicipalEvent event) {
        listener.on(listener.event().cast(event));
    }
}
