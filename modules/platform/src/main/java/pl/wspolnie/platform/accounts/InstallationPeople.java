package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.municipalities.Municipalities;

/** Accounts as plugins see them. */
@ApplicationScoped
public class InstallationPeople implements People {

    private final Accounts accounts;
    private final Municipalities municipalities;
    private final Messages messages;

    protected InstallationPeople() {
        this(null, null, null);
    }

    @Inject
    public InstallationPeople(Accounts accounts, Municipalities municipalities, Messages messages) {
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    @Override
    public Optional<Person> find(long id) {
        return accounts.find(id);
    }

    @Override
    public Optional<Person> withAddress(String email) {
        return accounts.byEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Municipality> municipality(long id) {
        return municipalities.find(id);
    }

    @Override
    public String nameOf(long id) {
        return find(id).map(Person::name).orElseGet(() -> messages.say(Text.of("platform.account.gone")));
    }
}
