package pl.wspolnie.map.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.map.place.Position;
import pl.wspolnie.map.words.Folded;
import pl.wspolnie.map.words.Lines;

/** What the map says of an organisation of the register. */
@Entity(name = "MapEntry")
@Table(name = "map_entry")
public class Entry extends MunicipalRecord {

    private static final int SEARCHED = 1500;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private long organisationId;

    @Embedded
    private RegisterFacts register = new RegisterFacts();

    @Column(name = "order_key", nullable = false)
    private String orderKey;

    @Column(name = "folded", nullable = false)
    private String folded;

    @Column(name = "story")
    private String story;

    @Column(name = "offer")
    private String offer;

    @ElementCollection
    @CollectionTable(name = "map_exchange", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<Exchange> exchanges = new ArrayList<>();

    @Column(name = "place")
    private String place;

    @Column(name = "latitude")
    private Double latitude;

    @Column(name = "longitude")
    private Double longitude;

    @Column(name = "approximate", nullable = false)
    private boolean approximate;

    @Column(name = "area_id")
    private Long areaId;

    /** Those that its activities add to its own. */
    @Column(name = "activity_facets", nullable = false)
    private String activityFacets = "";

    @ElementCollection
    @CollectionTable(name = "map_entry_facet", joinColumns = @JoinColumn(name = "entry_id", nullable = false))
    @Column(name = "facet", nullable = false)
    private Set<String> facets = new HashSet<>();

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_by")
    private Keeper confirmedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    protected Entry() {}

    Entry(OrganisationProfile profile) {
        organisationId = profile.id();
        copy(profile);
        if (profile.invented()) {
            markInvented();
        }
    }

    /** Takes over what the register says now. @return whether that is something new */
    final boolean copy(OrganisationProfile profile) {
        if (!register.copy(profile)) {
            return false;
        }
        orderKey = Folded.order(register.name());
        index();
        return true;
    }

    void unlist() {
        register.unlist();
    }

    void become(EntryInput input) {
        story = input.story();
        offer = input.offer();
        exchanges.clear();
        exchanges.addAll(input.goods());
        place = input.place();
        put(input.north(), input.east());
        approximate = input.approximate();
        areaId = input.area();
        index();
    }

    private void put(Double north, Double east) {
        var at = north == null || east == null ? null : new Position(north, east);
        latitude = at == null ? null : at.latitude();
        longitude = at == null ? null : at.longitude();
    }

    /** Lets it be found by what its activities are about, for whom and where. */
    public void cover(Collection<String> ofActivities) {
        activityFacets = Lines.column(ofActivities);
        index();
    }

    private void index() {
        var words = Folded.of(register.name(), register.shortName(), place, offer, story);
        folded = words.substring(0, Math.min(words.length(), SEARCHED));
        var own = Stream.of(
                        Facets.fields(register.spheres()),
                        Facets.exchanges(exchanges),
                        Stream.ofNullable(areaId).map(Facets::area),
                        Lines.of(activityFacets).stream())
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
        facets.retainAll(own);
        facets.addAll(own);
    }

    void confirm(LocalDate today, Keeper by) {
        confirmedOn = today;
        confirmedBy = by;
    }

    void ask(LocalDate today) {
        askedOn = today;
    }

    public long organisationId() {
        return organisationId;
    }

    /** What the register says of the organisation. */
    public RegisterFacts register() {
        return register;
    }

    public String name() {
        return register.name();
    }

    public String story() {
        return story;
    }

    public String offer() {
        return offer;
    }

    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    public List<Exchange> exchanges(Direction direction) {
        return exchanges.stream()
                .filter(exchange -> exchange.direction() == direction)
                .toList();
    }

    public String place() {
        return place;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    /** Where it stands on the map, if it does. */
    public Optional<Position> at() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Position(latitude, longitude));
    }

    public boolean approximate() {
        return approximate;
    }

    public Long areaId() {
        return areaId;
    }

    /** When somebody said last that all is right; {@code null} if nobody ever did. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public Keeper confirmedBy() {
        return confirmedBy;
    }

    /** When its organisation was last asked to confirm it. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** Whether nobody has said for a year that all is right. */
    public boolean isStale(LocalDate today) {
        return confirmedOn == null || !confirmedOn.isAfter(today.minusYears(1));
    }

    /** Whether it says more than the register does. */
    public boolean isFilled() {
        return story != null || offer != null || !activityFacets.isEmpty();
    }
}
