package pl.wspolnie.leaky;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.event.ModuleSwitched;

/** Broken: forgets everything when it is switched on. */
@ApplicationScoped
public class LeakyListener implements Listener<ModuleSwitched> {

    private final Records records;

    protected LeakyListener() {
        this(null);
    }

    @Inject
    public LeakyListener(Records records) {
        this.records = records;
    }

    @Override
    public Class<ModuleSwitched> event() {
        return ModuleSwitched.class;
    }

    @Override
    public void on(ModuleSwitched event) {
        if (event.plugin().equals("leaky") && event.on()) {
            records.list(Drop.class, "", "", Map.of()).forEach(records::remove);
        }
    }
}
