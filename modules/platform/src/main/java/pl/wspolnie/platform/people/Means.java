package pl.wspolnie.platform.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * With whom and what an organisation works; what is unknown is {@code null}.
 *
 * @param rooms rooms and equipment that others may use
 */
public record Means(
        @PositiveOrZero @Max(1_000_000) Integer members,
        @PositiveOrZero @Max(1_000_000) Integer volunteers,
        @PositiveOrZero @Max(1_000_000) Integer staff,
        @Size(max = 2000) String rooms) {

    static final Means UNKNOWN = new Means(null, null, null, null);
}
