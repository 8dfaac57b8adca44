package pl.wspolnie.leaky;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Broken: offers what is not there, and forgets it. */
@ApplicationScoped
public class LeakySearch implements SearchSource {

    @Override
    public String kind() {
        return "drop";
    }

    @Override
    public Stream<SearchDocument> all() {
        return Stream.of(new SearchDocument(1, "leaky/nowhere", "Kropla", "wody"));
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return Optional.empty();
    }
}
