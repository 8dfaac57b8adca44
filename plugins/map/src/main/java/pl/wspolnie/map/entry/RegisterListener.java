package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.people.OrganisationChanged;

/** An organisation was entered into the register, changed, or taken from it. */
@ApplicationScoped
public class RegisterListener implements Listener<OrganisationChanged> {

    private final Registering registering;

    protected RegisterListener() {
        this(null);
    }

    @Inject
    public RegisterListener(Registering registering) {
        this.registering = registering;
    }

    @Override
    public Class<OrganisationChanged> event() {
        return OrganisationChanged.class;
    }

    @Override
    public void on(OrganisationChanged changed) {
        registering.follow(changed.organisation());
    }
}
