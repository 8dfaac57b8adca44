package pl.wspolnie.platform.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.people.Reach;
import pl.wspolnie.platform.plugins.MandatesNeeded;

/** The thread's situation as plugins see it. */
@ApplicationScoped
public class PresentRequest implements CurrentRequest {

    private final Rights rights;
    private final MandatesNeeded mandates;

    protected PresentRequest() {
        this(null, null);
    }

    @Inject
    public PresentRequest(Rights rights, MandatesNeeded mandates) {
        this.rights = rights;
        this.mandates = mandates;
    }

    @Override
    public Municipality municipality() {
        return Situation.present().municipality().orElseThrow(() -> new NotFound("a municipality"));
    }

    @Override
    public Optional<Person> person() {
        return Situation.present().asker().map(Asker::person);
    }

    @Override
    public Person requirePerson() {
        return person().orElseThrow(() -> new Forbidden("nobody is logged in"));
    }

    @Override
    public Optional<Organisation> organisation() {
        return Situation.present().asker().flatMap(Asker::organisation);
    }

    @Override
    public Set<MandateKind> mandate() {
        return Situation.present().asker().map(Asker::mandate).orElse(Set.of());
    }

    @Override
    public boolean may(String permission) {
        return reach(permission).everywhere();
    }

    @Override
    public Reach reach(String permission) {
        var present = Situation.present();
        return present.asker()
                .filter(asker -> asker.means().reach(permission))
                .filter(asker -> asker.organisation().isEmpty() || mandates.suffice(permission, asker.mandate()))
                .map(asker -> rights.reach(permission, present.municipality(), asker))
                .orElse(Reach.NOWHERE);
    }

    @Override
    public Locale locale() {
        return Situation.present().locale();
    }
}
