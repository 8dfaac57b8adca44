package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.forum.body.CsvRows;

/** All meetings that were called, as open data. */
@ApplicationScoped
public class MeetingsTable implements DataSet {

    private static final List<String> COLUMNS = List.of(
            "body",
            "number",
            "kind",
            "title",
            "starts_at",
            "ends_at",
            "place",
            "latitude",
            "longitude",
            "online",
            "status");

    private final Meetings meetings;

    protected MeetingsTable() {
        this(null);
    }

    @Inject
    public MeetingsTable(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "forum-meetings";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var rows = new CsvRows(out);
        rows.write(COLUMNS);
        for (var meeting : meetings.open()) {
            rows.write(values(meeting));
        }
        rows.flush();
    }

    private static List<Object> values(Meeting meeting) {
        return Arrays.asList(
                meeting.body().name(),
                meeting.fullNumber(),
                meeting.kind(),
                meeting.title(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.latitude(),
                meeting.longitude(),
                meeting.onlineLink() != null,
                meeting.status());
    }
}
