package pl.wspolnie.map.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.Tables;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.activity.ActivityInput;
import pl.wspolnie.map.activity.ActivityStatus;
import pl.wspolnie.map.entry.Direction;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.EntryInput;
import pl.wspolnie.map.entry.ExchangeInput;
import pl.wspolnie.map.entry.Good;
import pl.wspolnie.map.entry.TargetGroup;
import pl.wspolnie.map.place.ShapeKind;
import pl.wspolnie.map.words.Folded;

/** Reads tables line by line, with all that is wrong; an empty cell leaves as it is what the map says already. */
@ApplicationScoped
public class Reading {

    private final Lookup lookup;
    private final Entries entries;
    private final Activities activities;
    private final Organisations organisations;
    private final Areas areas;
    private final Forms forms;
    private final Words words;

    protected Reading() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Reading(
            Lookup lookup,
            Entries entries,
            Activities activities,
            Organisations organisations,
            Areas areas,
            Forms forms,
            Words words) {
        this.lookup = lookup;
        this.entries = entries;
        this.activities = activities;
        this.organisations = organisations;
        this.areas = areas;
        this.forms = forms;
        this.words = words;
    }

    /** The columns of a table in order; {@code null} for headings that mean nothing to the map. */
    static List<Column> columns(Tables.Table table) {
        var columns = new ArrayList<Column>();
        table.headings().forEach(heading -> columns.add(Column.of(heading).orElse(null)));
        return columns;
    }

    List<SurveyLine> lines(Tables.Table table) {
        var columns = columns(table);
        var index = lookup.index(Stream.of(Column.KRS, Column.NIP, Column.REGON).anyMatch(columns::contains));
        var known = new Known(entries, activities);
        return table.lines().stream()
                .map(line -> read(line.number(), Cells.of(columns, line), index, known))
                .toList();
    }

    /** The same line again, as the map has become since. */
    SurveyLine again(Tables.Table table, SurveyLine before) {
        var line = table.lines().stream()
                .filter(candidate -> candidate.number() == before.number())
                .findFirst()
                .orElseThrow();
        return read(line.number(), Cells.of(columns(table), line), before.entry(), new Known(entries, activities));
    }

    private SurveyLine read(long number, Cells cells, Lookup.Index index, Known known) {
        return read(number, cells, index.find(cells).orElse(null), known);
    }

    private SurveyLine read(long number, Cells cells, Long key, Known known) {
        var entry = key == null ? null : known.entry(key);
        var name = entry == null ? cells.beginning(Column.ORGANISATION) : entry.name();
        var change = entry == null ? null : change(cells, entry);
        Activity before = null;
        ActivityInput activity = null;
        if (entry != null && cells.hasActivity()) {
            var title = cells.text(Column.TITLE, "");
            known.earlier(entry, title, number)
                    .ifPresent(
                            line -> cells.fault(Column.TITLE, Text.of("map.survey.fault.twice", String.valueOf(line))));
            before = known.activity(entry, title);
            activity = activity(cells, before == null ? null : ActivityInput.of(before));
            if (before == null && cells.faults().isEmpty() && !known.hasRoom(entry)) {
                cells.fault(null, Text.of("map.fault.activities.many", Activities.MOST));
            }
        }
        return new SurveyLine(number, name, key, change, activity, before == null ? null : before.id(), cells.faults());
    }

    private EntryInput change(Cells cells, Entry entry) {
        var before = EntryInput.of(entry);
        var point = cells.has(Column.LATITUDE) || cells.has(Column.LONGITUDE);
        var after = new EntryInput(
                cells.text(Column.STORY, before.story()),
                cells.text(Column.OFFER, before.offer()),
                cells.hasExchanges() ? exchanges(cells) : before.exchanges(),
                cells.text(Column.PLACE, before.place()),
                point ? cells.number(Column.LATITUDE) : before.latitude(),
                point ? cells.number(Column.LONGITUDE) : before.longitude(),
                cells.has(Column.APPROXIMATE) ? cells.isYes(Column.APPROXIMATE) : before.approximate(),
                cells.has(Column.AREA)
                        ? areas(cells, Column.AREA).stream().findFirst().orElse(null)
                        : before.area(),
                before.rowVersion());
        if (after.equals(before)) {
            return null;
        }
        if (cells.faults().isEmpty()) {
            tell(cells, false, checked(after, entries.faults(after)));
        }
        return after;
    }

    private static List<ExchangeInput> exchanges(Cells cells) {
        var exchanges = new ArrayList<ExchangeInput>();
        for (var direction : Direction.values()) {
            for (var good : Good.values()) {
                var column = Column.valueOf(direction + "_" + good);
                Stream.of(cells.text(column, "").split("\\|"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .forEach(part -> exchanges.add(new ExchangeInput(direction, good, part)));
            }
        }
        return exchanges;
    }

    private ActivityInput activity(Cells cells, ActivityInput before) {
        var status = cells.constant(Column.STATUS, ActivityStatus.class, words);
        var after = new ActivityInput(
                cells.text(Column.TITLE),
                cells.text(Column.WHAT, before == null ? null : before.what()),
                cells.has(Column.FIELD) ? field(cells) : before == null ? null : before.field(),
                cells.has(Column.GROUPS) ? groups(cells) : before == null ? List.of() : before.groups(),
                status != null ? status : before == null ? ActivityStatus.RUNNING : before.status(),
                cells.has(Column.STARTS) || before == null ? cells.date(Column.STARTS) : before.startsOn(),
                cells.has(Column.ENDS) || before == null ? cells.date(Column.ENDS) : before.endsOn(),
                cells.text(Column.RECURRING, before == null ? null : before.recurring()),
                cells.text(Column.WHERE, before == null ? null : before.place()),
                shape(cells, before),
                cells.has(Column.POSITIONS)
                        ? String.join("\n", cells.text(Column.POSITIONS).split("\\s*\\|\\s*"))
                        : before == null ? null : before.positions(),
                cells.has(Column.AREAS) || before == null ? areas(cells, Column.AREAS) : before.areas(),
                before == null ? null : before.rowVersion());
        tell(cells, true, checked(after, after.field() == null ? List.of() : activities.allFaults(after)));
        return after;
    }

    private ShapeKind shape(Cells cells, ActivityInput before) {
        var shape = cells.constant(Column.SHAPE, ShapeKind.class, words);
        if (shape != null) {
            return shape;
        }
        return before == null || cells.has(Column.POSITIONS) ? null : before.shape();
    }

    /** Also with its name behind, as people fill such columns: «16 kultura». */
    private String field(Cells cells) {
        var field = cells.text(Column.FIELD).split("[\\s.)]", 2)[0];
        if (!organisations.spheres().contains(field)) {
            cells.fault(Column.FIELD, Text.of("map.survey.fault.field"));
        }
        return field;
    }

    private List<TargetGroup> groups(Cells cells) {
        return cells.list(Column.GROUPS).stream()
                .map(word -> cells.constant(Column.GROUPS, word, TargetGroup.class, words))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Long> areas(Cells cells, Column column) {
        var found = new ArrayList<Long>();
        for (var name : cells.list(column)) {
            areas.all().stream()
                    .filter(area -> Folded.of(area.name()).equals(Folded.of(name)))
                    .map(Area::id)
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> cells.fault(column, Text.of("map.survey.fault.area", name)));
        }
        return found;
    }

    private <T extends Record> List<Fault> checked(T input, List<Fault> more) {
        var faults = new ArrayList<>(more);
        try {
            forms.check(input);
        } catch (InvalidInput wrong) {
            faults.addAll(wrong.faults());
        }
        return faults;
    }

    /** What could not be read is wrong in one way already. */
    private static void tell(Cells cells, boolean ofActivity, List<Fault> faults) {
        for (var fault : faults) {
            var column = Column.filling(fault.field(), ofActivity).orElse(null);
            if (column == null || !cells.isFaulty(column)) {
                cells.fault(column, fault.message());
            }
        }
    }
}
