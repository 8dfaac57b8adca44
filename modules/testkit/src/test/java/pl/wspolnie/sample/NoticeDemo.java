package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import pl.wspolnie.api.demo.DemoData;

/** Two invented notices. */
@ApplicationScoped
public class NoticeDemo implements DemoData {

    private final Notices notices;
    private final Clock clock;

    protected NoticeDemo() {
        this(null, null);
    }

    @Inject
    public NoticeDemo(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void add() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Warsaw"));
        notices.post(new NoticeInput("Rower do oddania", "Stoi pod świetlicą.", null))
                .markInvented();
        var cinema = new NoticeInput("Kino pod chmurką", "Seans dla wszystkich sąsiadów.", today.plusDays(30));
        var notice = notices.post(cinema);
        notice.markInvented();
        notices.pin(notice.id());
    }
}
