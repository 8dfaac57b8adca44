package pl.wspolnie.platform.municipalities;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of a municipality.
 *
 * @param name the full official name, for instance «Gmina Secemin»
 * @param shortName for menus, for instance «Secemin»
 * @param terc the identifier in TERYT
 * @param kind what kind of local government it is
 * @param population residents, or {@code null} where not known
 * @param populationDate the day of that number
 * @param officeName for instance «Urząd Gminy Secemin»
 * @param officeAddress street, number, postcode, place; {@code null} where not known
 * @param officeEmail where residents write; {@code null} where not known
 * @param officeWebsite the municipality's own site; {@code null} where not known
 * @param outlineGeojson a GeoJSON geometry of its borders, or {@code null}
 * @param centerLatitude in degrees, WGS 84
 * @param centerLongitude in degrees, WGS 84
 * @param source where these facts come from
 */
public record MunicipalityDetails(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 80) String shortName,

        @NotBlank @Pattern(regexp = "\\d{4}|\\d{7}", message = "platform.municipality.terc.form")
        String terc,

        @NotNull MunicipalityKind kind,
        @PositiveOrZero Integer population,
        LocalDate populationDate,
        @NotBlank @Size(max = 200) String officeName,
        @Size(max = 300) String officeAddress,
        @Email @Size(max = 254) String officeEmail,

        @Size(max = 300) @Pattern(regexp = "https?://\\S+", message = "platform.municipality.website.form")
        String officeWebsite,

        @Size(max = 1_000_000) String outlineGeojson,
        @DecimalMin("-90") @DecimalMax("90") BigDecimal centerLatitude,
        @DecimalMin("-180") @DecimalMax("180") BigDecimal centerLongitude,
        @NotBlank @Size(max = 1000) String source) {}
