package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** Accounts as plugins see them. */
@ApplicationScoped
public class InstallationPeople implements People {

    private final Accounts accounts;
    private final Messages messages;

    protected InstallationPeople() {
        this(null, null);
    }

    @Inject
    public InstallationPeople(Accounts accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public Optional<Person> find(long id) {
        return accounts.find(id);
    }

    @Override
    public String nameOf(long id) {
        return find(id).map(Person::name).orElseGet(() -> messages.say(Text.of("platform.account.gone")));
    }
}
