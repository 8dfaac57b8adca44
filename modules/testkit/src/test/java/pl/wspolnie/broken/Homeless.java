package pl.wspolnie.broken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import pl.wspolnie.api.event.ModuleSwitched;

/** Broken: hears events whether the module is on or not. */
@ApplicationScoped
public class Homeless {

    void hear(@Observes ModuleSwitched event) {
        event.plugin();
    }
}
