package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Notices can be found. */
@ApplicationScoped
public class NoticeSearch implements SearchSource {

    private final Notices notices;

    protected NoticeSearch() {
        this(null);
    }

    @Inject
    public NoticeSearch(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String kind() {
        return Notices.KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return notices.all().stream().map(NoticeSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return notices.all().stream()
                .filter(notice -> notice.id() == id)
                .findFirst()
                .map(NoticeSearch::document);
    }

    private static SearchDocument document(Notice notice) {
        return new SearchDocument(notice.id(), "sample/" + notice.id(), notice.title(), notice.body());
    }
}
