package pl.wspolnie.platform.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.data.PlatformRecord;

/** A municipality in the database; its slug never changes, since links to it are out in the world. */
@Entity
@Table(name = "platform_municipality")
public class MunicipalityEntity extends PlatformRecord {

    @Column(name = "slug", nullable = false, updatable = false)
    private String slug;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(name = "terc", nullable = false)
    private String terc;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private MunicipalityKind kind;

    @Column(name = "population")
    private Integer population;

    @Column(name = "population_date")
    private LocalDate populationDate;

    @Column(name = "office_name", nullable = false)
    private String officeName;

    @Column(name = "office_address", nullable = false)
    private String officeAddress;

    @Column(name = "office_email", nullable = false)
    private String officeEmail;

    @Column(name = "office_website", nullable = false)
    private String officeWebsite;

    @Column(name = "outline_geojson")
    private String outlineGeojson;

    @Column(name = "center_latitude")
    private Double centerLatitude;

    @Column(name = "center_longitude")
    private Double centerLongitude;

    @Column(name = "source", nullable = false)
    private String source;

    protected MunicipalityEntity() {}

    MunicipalityEntity(String slug, MunicipalityDetails details) {
        this.slug = slug;
        become(details);
    }

    final void become(MunicipalityDetails details) {
        name = details.name();
        shortName = details.shortName();
        terc = details.terc();
        kind = details.kind();
        population = details.population();
        populationDate = details.populationDate();
        officeName = details.officeName();
        officeAddress = details.officeAddress();
        officeEmail = details.officeEmail();
        officeWebsite = details.officeWebsite();
        outlineGeojson = details.outlineGeojson();
        centerLatitude = number(details.centerLatitude());
        centerLongitude = number(details.centerLongitude());
        source = details.source();
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static BigDecimal decimal(Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    /** As plugins see it. */
    public Municipality asMunicipality() {
        return new Municipality(id(), slug, name, terc);
    }

    /** All that is known, for instance to fill a form. */
    public MunicipalityDetails details() {
        return new MunicipalityDetails(
                name,
                shortName,
                terc,
                kind,
                population,
                populationDate,
                officeName,
                officeAddress,
                officeEmail,
                officeWebsite,
                outlineGeojson,
                decimal(centerLatitude),
                decimal(centerLongitude),
                source);
    }

    /** Latitude and longitude as maps take them, "50.77,19.84"; empty if nobody has said where. */
    public Optional<String> centre() {
        return Optional.ofNullable(centerLatitude).map(latitude -> latitude + "," + centerLongitude);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public MunicipalityKind kind() {
        return kind;
    }
}
