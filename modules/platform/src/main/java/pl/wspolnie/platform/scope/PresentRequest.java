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
import pl.wspolnie.platform.plugins.MandatesNeeded;
import pl.wspolnie.platform.plugins.Permissions;

/** The thread's situation as plugins see it. */
@ApplicationScoped
public class PresentRequest implements CurrentRequest {

    private final Permissions permissions;
    private final MandatesNeeded mandates;

    protected PresentRequest() {
        this(null, null);
    }

    @Inject
    public PresentRequest(Permissions permissions, MandatesNeeded mandates) {
        this.permissions = permissions;
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
        var asker = Situation.present().asker();
        return asker.isPresent()
                && permissions.allow(permission, asker.get().roles())
                && (asker.get().organisation().isEmpty()
                        || mandates.suffice(permission, asker.get().mandate()));
    }

    @Override
    public Locale locale() {
        return Situation.present().locale();
    }
}
