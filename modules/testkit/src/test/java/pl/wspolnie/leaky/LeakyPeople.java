package pl.wspolnie.leaky;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.privacy.PersonalData;

/** Broken: keeps names for ever. */
@ApplicationScoped
public class LeakyPeople implements PersonalData {

    private final People people;

    protected LeakyPeople() {
        this(null);
    }

    @Inject
    public LeakyPeople(People people) {
        this.people = people;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return List.of(Map.of("name", people.nameOf(person), "thread", Thread.currentThread()));
    }

    @Override
    public int erase(long person) {
        return 1;
    }

    @Override
    public int monthsKept() {
        return 12;
    }
}
