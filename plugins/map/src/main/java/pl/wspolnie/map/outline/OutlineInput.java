package pl.wspolnie.map.outline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An outline as it is sent.
 *
 * @param geojson a Polygon or MultiPolygon (RFC 7946), alone or in features
 * @param source where it comes from
 */
public record OutlineInput(
        @NotBlank @Size(max = Border.LONGEST, message = "map.fault.outline.long")
        String geojson,

        @NotBlank @Size(max = 300) String source) {}
