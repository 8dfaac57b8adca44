package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** The parts of the municipality. */
@ApplicationScoped
public class AreaSource implements SearchSource {

    private final Areas areas;

    protected AreaSource() {
        this(null);
    }

    @Inject
    public AreaSource(Areas areas) {
        this.areas = areas;
    }

    @Override
    public String kind() {
        return "platform.area";
    }

    @Override
    public Stream<SearchDocument> all() {
        return areas.all().stream().map(AreaSource::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return areas.find(id).map(AreaSource::document);
    }

    private static SearchDocument document(Area area) {
        return new SearchDocument(area.id(), "areas", area.name(), "");
    }
}
