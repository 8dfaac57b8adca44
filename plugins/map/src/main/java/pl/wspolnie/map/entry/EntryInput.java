package pl.wspolnie.map.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an organisation says of itself on the map.
 *
 * @param story how it began, what it does
 * @param offer what it offers residents
 * @param exchanges what it shares and seeks
 * @param place where it can be found, in words
 * @param latitude degrees north (WGS 84)
 * @param longitude degrees east (WGS 84)
 * @param approximate whether the point is only near the place
 * @param area the key of the area that it works from
 * @param rowVersion the version that was edited
 */
public record EntryInput(
        @Size(max = 4000) String story,
        @Size(max = 2000) String offer,
        @Valid @Size(max = 30) List<ExchangeInput> exchanges,
        @Size(max = 300) String place,
        @Digits(integer = 3, fraction = 15) BigDecimal latitude,
        @Digits(integer = 3, fraction = 15) BigDecimal longitude,
        boolean approximate,
        Long area,
        Long rowVersion) {

    /** An entry's present state, to be edited. */
    public static EntryInput of(Entry entry) {
        return new EntryInput(
                entry.story(),
                entry.offer(),
                entry.exchanges().stream().map(ExchangeInput::of).toList(),
                entry.place(),
                entry.latitude() == null ? null : BigDecimal.valueOf(entry.latitude()),
                entry.longitude() == null ? null : BigDecimal.valueOf(entry.longitude()),
                entry.approximate(),
                entry.areaId(),
                entry.rowVersion());
    }

    List<Exchange> goods() {
        return exchanges == null
                ? List.of()
                : exchanges.stream()
                        .filter(row -> !row.isBlank())
                        .map(ExchangeInput::exchange)
                        .toList();
    }

    Double north() {
        return latitude == null ? null : latitude.doubleValue();
    }

    Double east() {
        return longitude == null ? null : longitude.doubleValue();
    }
}
