package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.event.ModuleSwitched;

/** The map was switched on: what the register held before, or changed meanwhile, is taken over. */
@ApplicationScoped
public class SwitchListener implements Listener<ModuleSwitched> {

    private final Registering registering;

    protected SwitchListener() {
        this(null);
    }

    @Inject
    public SwitchListener(Registering registering) {
        this.registering = registering;
    }

    @Override
    public Class<ModuleSwitched> event() {
        return ModuleSwitched.class;
    }

    @Override
    public void on(ModuleSwitched switched) {
        if (switched.plugin().equals("map") && switched.on()) {
            registering.followAll();
        }
    }
}
