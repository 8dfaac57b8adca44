package pl.wspolnie.forum.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.People;

/** Tells which municipality keeps what partners share. */
@ApplicationScoped
public class Homes {

    private final CurrentRequest request;
    private final People people;

    protected Homes() {
        this(null, null);
    }

    @Inject
    public Homes(CurrentRequest request, People people) {
        this.request = request;
        this.people = people;
    }

    public Home of(MunicipalRecord record) {
        var present = request.municipality();
        var keeper = record.municipalityId() == present.id()
                ? present
                : people.municipality(record.municipalityId()).orElse(present);
        return home(keeper, present);
    }

    private static Home home(Municipality keeper, Municipality present) {
        return new Home(keeper.id() == present.id(), keeper.slug(), keeper.name());
    }

    /** Whether the present municipality keeps it, and so may change it. */
    public boolean isHere(MunicipalRecord record) {
        return record.municipalityId() == request.municipality().id();
    }
}
