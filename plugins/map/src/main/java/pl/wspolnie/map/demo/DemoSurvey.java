package pl.wspolnie.map.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.survey.SurveyLine;
import pl.wspolnie.map.survey.Surveys;

/** Surveys of the demonstration, one file per municipality. */
@ApplicationScoped
public class DemoSurvey {

    /** Days from today, for instance {@code {+14}}. */
    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)}");

    /** What an activity that really took place tells of. */
    private static final String FACT = "Źródło:";

    private final Surveys surveys;
    private final Entries entries;
    private final Activities activities;
    private final Records records;

    protected DemoSurvey() {
        this(null, null, null, null);
    }

    @Inject
    public DemoSurvey(Surveys surveys, Entries entries, Activities activities, Records records) {
        this.surveys = surveys;
        this.entries = entries;
        this.activities = activities;
        this.records = records;
    }

    /** Reads a survey into the map; all but activities with a source is marked as invented. */
    @Transactional
    public void enter(String name, String organisation) {
        var upload = surveys.keep(name, bytes(name, organisation));
        var lines = surveys.preview(upload.id()).lines();
        lines.stream().filter(line -> !line.isGood()).findFirst().ifPresent(line -> {
            throw new IllegalStateException(name + ", line " + line.number() + ": " + line.faults());
        });
        surveys.enter(upload.id(), lines.stream().map(SurveyLine::number).toList());
        records.flush();
        lines.stream().map(SurveyLine::entry).distinct().map(entries::get).forEach(this::mark);
    }

    private void mark(Entry entry) {
        entry.markInvented();
        activities.of(entry).stream()
                .filter(activity -> activity.what() == null || !activity.what().contains(FACT))
                .forEach(activity -> activity.markInvented());
    }

    byte[] bytes(String name, String organisation) {
        return text(name, organisation).getBytes(StandardCharsets.UTF_8);
    }

    /** A file with the name of an organisation, and days, put in. */
    String text(String name, String organisation) {
        try (var in = DemoSurvey.class.getResourceAsStream("/pl/wspolnie/map/demo/" + name)) {
            var text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{organisation}", organisation.replace("\"", "\"\""));
            return DAY.matcher(text).replaceAll(match -> entries.today()
                    .plusDays(Long.parseLong(match.group(1)))
                    .toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
