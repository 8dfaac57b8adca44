package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.text.Text;

/**
 * Tells those who follow an entry or an activity by mail that it was changed by hand; once a day, however often it is
 * saved, and not of tables, which change many at once.
 */
@ApplicationScoped
public class ChangeLetters {

    private final Following following;
    private final Clock clock;

    protected ChangeLetters() {
        this(null, null);
    }

    @Inject
    public ChangeLetters(Following following, Clock clock) {
        this.following = following;
        this.clock = clock;
    }

    void changed(Entry entry) {
        following.tell(
                EntrySearch.KIND,
                entry.id(),
                event("entry/" + entry.id()),
                Text.of("map.mail.entry", entry.name()),
                Text.of("map.mail.entry.text", entry.name()),
                path(entry));
    }

    /**
     * What became of an activity, for those who follow it and those who follow its organisation.
     *
     * @param kind of its search document
     * @param what {@code added}, {@code changed} or {@code removed}
     * @param path where to read more
     */
    public void tell(Entry entry, String kind, long activity, String title, String what, String path) {
        var event = event("activity/" + activity + "/" + what);
        var subject = Text.of("map.mail." + what, title);
        var body = Text.of("map.mail." + what + ".text", title, entry.name());
        following.tell(kind, activity, event, subject, body, path);
        following.tell(EntrySearch.KIND, entry.id(), event, subject, body, path);
    }

    /** Where an entry is shown. */
    public static String path(Entry entry) {
        return "map/entries/" + entry.id();
    }

    private String event(String what) {
        return "map/" + what + "/" + LocalDate.ofInstant(clock.instant(), Entries.WARSAW);
    }
}
