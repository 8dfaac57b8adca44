package pl.wspolnie.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;

/**
 * Secemin has the whole way from a visit to the Statute, Siemiatycze a visit to come and its own practices; elsewhere
 * everything is shown in every state.
 */
@ApplicationScoped
public class PracticesDemo implements DemoData {

    private final CurrentRequest request;
    private final People people;
    private final DemoVisits visits;
    private final DemoCards cards;
    private final DemoModels models;

    protected PracticesDemo() {
        this(null, null, null, null, null);
    }

    @Inject
    public PracticesDemo(CurrentRequest request, People people, DemoVisits visits, DemoCards cards, DemoModels models) {
        this.request = request;
        this.people = people;
        this.visits = visits;
        this.cards = cards;
        this.models = models;
    }

    @Override
    @Transactional
    public void add() {
        switch (request.municipality().slug()) {
            case "siemiatycze" -> {
                var added = cards.add("siemiatycze", false, visits.open(somebody("organizacja")));
                cards.opinions(added.get("picnic"), null);
            }
            case "secemin" -> {
                wholeWay(false);
                visits.open(somebody("organizacja"));
            }
            default -> {
                var person = somebody("mieszkaniec");
                wholeWay(true);
                visits.open(person);
                visits.recent(person);
                visits.draft();
                cards.unfinished(person);
                models.cooperation();
            }
        }
    }

    private void wholeWay(boolean everything) {
        var visit = visits.pattern();
        var added = cards.add(request.municipality().slug(), everything, visit);
        cards.opinions(added.get("answers"), somebody("mieszkaniec"));
        models.consultation(visit, added);
    }

    /** Whoever is logged in, or somebody of the demonstration's own accounts, or nobody. */
    private Long somebody(String login) {
        return request.person()
                .or(() ->
                        people.withAddress(login + "@" + request.municipality().slug() + ".example"))
                .map(Person::id)
                .orElse(null);
    }
}
