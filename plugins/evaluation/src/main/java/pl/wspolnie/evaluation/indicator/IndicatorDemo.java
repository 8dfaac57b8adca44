package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;

/** The programmes of the demonstration with their indicators, from {@code demo/indicators.csv}. */
@ApplicationScoped
public class IndicatorDemo {

    private static final int COLUMNS = 14;

    private final Programmes programmes;
    private final Indicators indicators;
    private final Projects projects;

    protected IndicatorDemo() {
        this(null, null, null);
    }

    @Inject
    public IndicatorDemo(Programmes programmes, Indicators indicators, Projects projects) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.projects = projects;
    }

    /** What Miłki does in its project; its aim is told by the project's own page. */
    @Transactional
    public Programme milki() {
        return published(
                "milki",
                false,
                new ProgrammeInput(
                        "Akademia Współpracy",
                        ProgrammeKind.PROJECT,
                        "Udoskonalenie konsultacji społecznych w gminie Miłki i promowanie organizacji pozarządowych"
                                + " jako liderów społeczności lokalnej.",
                        LocalDate.of(2013, 11, 1),
                        LocalDate.of(2015, 4, 30),
                        null,
                        null));
    }

    /** The standards of the powiat and two of its gminas, seen by all three. */
    @Transactional
    public Programme standards() {
        var shared = projects.all().stream()
                .filter(project -> project.slug().equals("lokalnie-decydujemy-razem"))
                .map(Project::id)
                .findFirst();
        return published(
                "ldr",
                false,
                new ProgrammeInput(
                        "Standardy ewaluacji współpracy: Lokalnie decydujemy razem",
                        ProgrammeKind.STANDARDS,
                        "Wdrożenie standardów współpracy i jej ewaluacji w powiecie włoszczowskim oraz w gminach"
                                + " Kluczewsko i Secemin.",
                        LocalDate.of(2013, 12, 1),
                        LocalDate.of(2015, 6, 30),
                        shared.orElse(null),
                        null));
    }

    @Transactional
    public Programme siemiatycze() {
        return published(
                "siemiatycze",
                false,
                new ProgrammeInput(
                        "Dla Siemiatycz. Razem!",
                        ProgrammeKind.PROJECT,
                        "Poprawa jakości współpracy Urzędu Miasta z organizacjami pozarządowymi i wzmocnienie"
                                + " organizacji.",
                        LocalDate.of(2013, 12, 1),
                        LocalDate.of(2015, 4, 30),
                        null,
                        null));
    }

    /** An invented programme of cooperation, one indicator of which can be drawn from the budget's module. */
    @Transactional
    public Programme cooperation() {
        var programme = published(
                "cooperation",
                true,
                new ProgrammeInput(
                        "Wieloletni program współpracy z organizacjami",
                        ProgrammeKind.COOPERATION,
                        "Więcej zadań wykonują organizacje, a każda uchwała, która ich dotyczy, jest z nimi"
                                + " konsultowana.",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        null));
        indicators
                .add(
                        programme.id(),
                        new IndicatorInput(
                                IndicatorKind.PRODUCT,
                                "Propozycje zgłoszone do budżetu",
                                "propozycje",
                                "Wszystkie zgłoszone propozycje, także wycofane.",
                                "Moduł budżetu",
                                Direction.UP,
                                false,
                                BigDecimal.ZERO,
                                LocalDate.of(2023, 12, 31),
                                BigDecimal.TEN,
                                LocalDate.of(2026, 12, 31),
                                "budget.proposals",
                                null,
                                null))
                .markInvented();
        return programme;
    }

    /** What the office is still working on. */
    @Transactional
    public void draft() {
        programmes
                .add(new ProgrammeInput(
                        "Roczny program współpracy (szkic)",
                        ProgrammeKind.COOPERATION,
                        null,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        null))
                .markInvented();
    }

    private Programme published(String key, boolean invented, ProgrammeInput input) {
        var programme = programmes.add(input);
        if (invented) {
            programme.markInvented();
        }
        rows(key).forEach(row -> add(programme, row));
        return programmes.publish(programme.id());
    }

    private void add(Programme programme, String[] row) {
        var share = row[3].equals("%");
        var indicator = indicators.add(
                programme.id(),
                new IndicatorInput(
                        IndicatorKind.valueOf(row[1]),
                        row[2],
                        row[3],
                        null,
                        row[4],
                        Direction.valueOf(row[5]),
                        share,
                        number(row[6]),
                        day(row[7]),
                        number(row[8]),
                        day(row[9]),
                        row[12].isEmpty() ? null : row[12],
                        null,
                        null));
        if (row[10].equals("yes")) {
            indicator.markInvented();
        }
        for (var value : row[13].split(",")) {
            var measured = indicators.measure(indicator.id(), measured(value, row[11]));
            if (!row[10].equals("fact")) {
                measured.markInvented();
            }
        }
    }

    /** For instance {@code 2014-12-31=9/21}, the part of a whole. */
    private static MeasurementInput measured(String value, String by) {
        var parts = value.split("[=/]");
        return new MeasurementInput(
                null, day(parts[0]), number(parts[1]), parts.length > 2 ? number(parts[2]) : null, by, null);
    }

    private static BigDecimal number(String cell) {
        return Optional.of(cell)
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .orElse(null);
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String[]> rows(String programme) {
        var file = IndicatorDemo.class.getResourceAsStream("/pl/wspolnie/evaluation/demo/indicators.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(";", COLUMNS))
                    .filter(row -> row[0].equals(programme))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
