package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Announced meetings can be found, by their agendas too. */
@ApplicationScoped
public class MeetingSearch implements SearchSource {

    public static final String KIND = "forum.meeting";

    private final Records records;

    protected MeetingSearch() {
        this(null);
    }

    @Inject
    public MeetingSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Meeting.class, "e.status <> :draft", "", Map.of("draft", MeetingStatus.DRAFT)).stream()
                .map(this::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Meeting.class, id)
                .filter(meeting -> meeting.status() != MeetingStatus.DRAFT)
                .map(this::document);
    }

    private SearchDocument document(Meeting meeting) {
        var agenda =
                records
                        .list(AgendaItem.class, "e.meeting = :meeting", "e.position", Map.of("meeting", meeting))
                        .stream()
                        .map(AgendaItem::title);
        var words = Stream.concat(
                Stream.of(meeting.body().name(), meeting.description(), meeting.place())
                        .filter(Objects::nonNull),
                agenda);
        return new SearchDocument(
                meeting.id(), meeting.path(), meeting.title(), words.collect(Collectors.joining("\n")));
    }
}
