package pl.wspolnie.platform.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Person;

/** A reader of Secemin's pages, for tests. */
record Reader(Locale locale, Optional<Person> person, Optional<Organisation> organisation) implements CurrentRequest {

    static Reader anonymous(Locale locale) {
        return new Reader(locale, Optional.empty(), Optional.empty());
    }

    @Override
    public Municipality municipality() {
        return new Municipality(1, "secemin", "Gmina Secemin", "2613052");
    }

    @Override
    public Person requirePerson() {
        return person.orElseThrow(() -> new Forbidden("nobody"));
    }

    @Override
    public Set<MandateKind> mandate() {
        return Set.of();
    }

    @Override
    public boolean may(String permission) {
        return person.isPresent();
    }
}
