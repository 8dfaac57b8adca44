package pl.wspolnie.map.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.Tables;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.entry.Entries;

/** Tables with what a survey has told: first shown with all their faults, then entered line by line as chosen. */
@ApplicationScoped
public class Surveys {

    /** Octets of a file. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Lines of a file. */
    static final int MOST_LINES = 5000;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_NAME = 200;

    private final Records records;
    private final Tables tables;
    private final Reading reading;
    private final Entries entries;
    private final Activities activities;
    private final Audit audit;
    private final Clock clock;

    protected Surveys() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Surveys(
            Records records,
            Tables tables,
            Reading reading,
            Entries entries,
            Activities activities,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.tables = tables;
        this.reading = reading;
        this.entries = entries;
        this.activities = activities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A table with all that is wrong in it.
     *
     * @param ignored headings that mean nothing to the map
     */
    public record Preview(long id, String fileName, List<SurveyLine> lines, List<String> ignored, boolean invented) {

        /** The lines that can be entered. */
        public List<SurveyLine> good() {
            return lines.stream().filter(SurveyLine::isGood).toList();
        }

        /** The lines that cannot. */
        public List<SurveyLine> faulty() {
            return lines.stream().filter(line -> !line.isGood()).toList();
        }
    }

    /** Those that wait for a decision, the newest first. */
    public List<Upload> waiting() {
        return records.list(Upload.class, "", "e.createdAt desc", Map.of());
    }

    /**
     * Keeps a table for thirty days, so that its lines can be chosen. Nothing is put on the map.
     *
     * @throws InvalidInput if it is no table of organisations
     */
    @Transactional
    public Upload keep(String fileName, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new InvalidInput("file", "map.survey.fault.large", MOST_BYTES / 1024 / 1024);
        }
        var table = tables.read(content, MOST_LINES);
        var columns = Reading.columns(table);
        if (columns.stream().noneMatch(column -> column == Column.ORGANISATION || column == Column.KRS)) {
            throw new InvalidInput("file", "map.survey.fault.headings", Column.ORGANISATION.heading());
        }
        forgetOld();
        var name = fileName == null || fileName.isBlank() ? "CSV" : fileName;
        var upload = new Upload(name.substring(0, Math.min(name.length(), LONGEST_NAME)), table);
        if (upload.length() > Upload.LONGEST) {
            throw new InvalidInput("file", "map.survey.fault.large", MOST_BYTES / 1024 / 1024);
        }
        records.add(upload);
        records.flush();
        audit.record(
                "map.survey.kept",
                "upload/" + upload.id(),
                Map.of("lines", table.lines().size()));
        return upload;
    }

    private void forgetOld() {
        records.list(
                        Upload.class,
                        "e.createdAt < :old",
                        "",
                        Map.of("old", clock.instant().minus(KEPT)))
                .forEach(records::remove);
    }

    /** Reads a kept table. */
    public Preview preview(long id) {
        var upload = records.get(Upload.class, id);
        var table = upload.table();
        var columns = Reading.columns(table);
        var ignored = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) == null)
                .mapToObj(table.headings()::get)
                .filter(heading -> !heading.isEmpty())
                .toList();
        return new Preview(id, upload.fileName(), reading.lines(table), ignored, upload.invented());
    }

    /**
     * Enters the chosen lines, all or none of them, and forgets the table.
     *
     * @param chosen numbers of lines that have no faults
     * @return how many lines were entered
     * @throws InvalidInput if nothing was chosen, or a chosen line has faults
     */
    @Transactional
    public int enter(long id, Collection<Long> chosen) {
        var upload = records.lock(Upload.class, id);
        var table = upload.table();
        var lines = reading.lines(table).stream()
                .filter(line -> chosen.contains(line.number()))
                .toList();
        if (lines.isEmpty()
                || lines.size()
                        < chosen.stream().filter(Objects::nonNull).distinct().count()) {
            throw new InvalidInput("line", "map.survey.fault.choose");
        }
        for (var line : lines) {
            if (!line.isGood()) {
                throw new InvalidInput("line", "map.survey.fault.faulty", line.number());
            }
            enter(reading.again(table, line));
        }
        audit.record("map.survey.entered", "upload/" + id, Map.of("lines", lines.size()));
        records.remove(upload);
        records.flush();
        return lines.size();
    }

    private void enter(SurveyLine line) {
        var entry = entries.get(line.entry());
        if (line.change() != null) {
            entries.write(entry, line.change());
        }
        if (line.activity() != null && line.activityKey() != null) {
            activities.rewrite(activities.get(line.activityKey()), line.activity());
        } else if (line.activity() != null) {
            activities.enter(entry, line.activity());
        }
    }

    /** Forgets a table without entering anything. */
    @Transactional
    public void drop(long id) {
        records.remove(records.lock(Upload.class, id));
        audit.record("map.survey.dropped", "upload/" + id, Map.of());
    }
}
