package pl.wspolnie.platform.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.web.Form;

/**
 * The areas and the form for one.
 *
 * @param edited the key of the area that the form changes, or {@code null} for a new one
 */
public record AreasAdmin(List<Area> areas, Form<AreaInput> form, Long edited) {

    /** An area as it is typed. */
    public record AreaInput(
            @NotBlank @Size(max = 120) String name,
            @PositiveOrZero Integer residents) {}
}
