package pl.wspolnie.map.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;

/** The outline of the current municipality. */
@ApplicationScoped
public class Outlines {

    private final Records records;
    private final CurrentRequest request;
    private final Audit audit;

    protected Outlines() {
        this(null, null, null);
    }

    @Inject
    public Outlines(Records records, CurrentRequest request, Audit audit) {
        this.records = records;
        this.request = request;
        this.audit = audit;
    }

    /** Empty until somebody sets it. */
    public Optional<Outline> here() {
        return records
                .list(
                        Outline.class,
                        "e.municipalityId = :here",
                        "",
                        Map.of("here", request.municipality().id()))
                .stream()
                .findFirst();
    }

    /** @throws pl.wspolnie.api.error.InvalidInput if it is no outline of a place in Poland */
    @Transactional
    public Outline set(OutlineInput input) {
        var border = Border.read(input.geojson());
        var outline = here().orElse(null);
        if (outline == null) {
            outline = new Outline(border, input.source());
            records.add(outline);
        } else {
            outline.become(border, input.source());
        }
        records.flush();
        audit.record("map.outline.set", "outline", Map.of("source", input.source()));
        return outline;
    }

    /** Goes back to a map without outline. @throws NotFound if there is none */
    @Transactional
    public void remove() {
        records.remove(here().orElseThrow(() -> new NotFound("an outline")));
        audit.record("map.outline.removed", "outline", Map.of());
    }
}
