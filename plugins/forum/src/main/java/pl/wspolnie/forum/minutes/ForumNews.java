package pl.wspolnie.forum.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Meetings;

/** Meetings that are called and minutes that are published, for the Atom feed. */
@ApplicationScoped
public class ForumNews implements FeedSource {

    private final Meetings meetings;
    private final Protocols protocols;
    private final Wording wording;
    private final Messages messages;

    protected ForumNews() {
        this(null, null, null, null);
    }

    @Inject
    public ForumNews(Meetings meetings, Protocols protocols, Wording wording, Messages messages) {
        this.meetings = meetings;
        this.protocols = protocols;
        this.wording = wording;
        this.messages = messages;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        var called = meetings.open().stream()
                .filter(meeting -> meeting.announcedAt() != null)
                .map(this::entry);
        var written = protocols.published().stream().map(this::entry);
        return Stream.concat(called, written)
                .sorted(Comparator.comparing(FeedEntry::published).reversed())
                .limit(limit)
                .toList();
    }

    private FeedEntry entry(Meeting meeting) {
        var when = Text.of("forum.meeting.news", meeting.body().name(), meeting.startsAt(), meeting.where());
        var summary = Stream.of(messages.say(when), meeting.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new FeedEntry(meeting.path(), meeting.title(), summary, meeting.announcedAt(), meeting.changedAt());
    }

    private FeedEntry entry(Protocol protocol) {
        return new FeedEntry(
                protocol.path(),
                wording.title(protocol) + ", " + protocol.meeting().title(),
                protocol.meeting().body().name(),
                protocol.publishedAt(),
                protocol.changedAt());
    }
}
