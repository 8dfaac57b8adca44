package pl.wspolnie.map.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.Facets;
import pl.wspolnie.map.entry.TargetGroup;
import pl.wspolnie.map.place.Position;
import pl.wspolnie.map.place.Shape;
import pl.wspolnie.map.place.ShapeKind;
import pl.wspolnie.map.words.Folded;
import pl.wspolnie.map.words.Lines;

/** Something that an organisation does. */
@Entity(name = "MapActivity")
@Table(name = "map_activity")
public class Activity extends MunicipalRecord {

    private static final int SEARCHED = 1500;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private Entry entry;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "folded", nullable = false)
    private String folded;

    @Column(name = "what")
    private String what;

    @Column(name = "field", nullable = false)
    private String field;

    @Column(name = "target_groups", nullable = false)
    private String groups = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ActivityStatus status;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "recurring")
    private String recurring;

    @Column(name = "place")
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "shape", nullable = false)
    private ShapeKind shape;

    @Column(name = "positions")
    private String positions;

    @Column(name = "latitude")
    private Double latitude;

    @Column(name = "longitude")
    private Double longitude;

    @Column(name = "areas", nullable = false)
    private String areas = "";

    @ElementCollection
    @CollectionTable(name = "map_activity_facet", joinColumns = @JoinColumn(name = "activity_id", nullable = false))
    @Column(name = "facet", nullable = false)
    private Set<String> facets = new HashSet<>();

    protected Activity() {}

    Activity(Entry entry) {
        this.entry = entry;
    }

    void become(ActivityInput input, Shape drawn) {
        title = input.title();
        what = input.what();
        field = input.field();
        groups = Lines.column(named(input.groups()));
        status = input.status();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        recurring = input.recurring();
        place = input.place();
        areas = Lines.column(
                input.areas() == null
                        ? List.of()
                        : input.areas().stream().distinct().map(String::valueOf).toList());
        draw(drawn);
        var words = Folded.of(title, entry.name(), place, recurring, what);
        folded = words.substring(0, Math.min(words.length(), SEARCHED));
        var codes = codes();
        facets.retainAll(codes);
        facets.addAll(codes);
    }

    private static List<String> named(List<TargetGroup> given) {
        return given == null
                ? List.of()
                : given.stream().distinct().sorted().map(TargetGroup::name).toList();
    }

    private void draw(Shape drawn) {
        shape = drawn.kind();
        positions = drawn.text();
        latitude = drawn.middle().map(Position::latitude).orElse(null);
        longitude = drawn.middle().map(Position::longitude).orElse(null);
    }

    /** What it is about, for whom and where, for the filter. */
    List<String> codes() {
        return Stream.of(
                        Stream.of(Facets.field(field)),
                        Lines.of(groups).stream().map(Facets::group),
                        Lines.of(areas).stream().map(Facets::area))
                .flatMap(codes -> codes)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public Entry entry() {
        return entry;
    }

    public String title() {
        return title;
    }

    public String what() {
        return what;
    }

    /** A point of art. 4; the message {@code platform.sphere.<point>} names it. */
    public String field() {
        return field;
    }

    public List<TargetGroup> groups() {
        return Lines.of(groups).stream().map(TargetGroup::valueOf).toList();
    }

    public ActivityStatus status() {
        return status;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** When it takes place again and again, in words. */
    public String recurring() {
        return recurring;
    }

    public String place() {
        return place;
    }

    public Shape shape() {
        return Shape.read(shape, positions, "", new ArrayList<>());
    }

    /** The keys of the areas where it takes place; empty for all of the municipality, or where that is not known. */
    public List<Long> areas() {
        return Lines.of(areas).stream().map(Long::valueOf).toList();
    }
}
