package pl.wspolnie.map.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.map.entry.Direction;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.Exchange;
import pl.wspolnie.map.entry.Good;
import pl.wspolnie.map.entry.Keeper;

/** An entry for programs. */
public record EntryView(
        long id,
        long organisation,
        String name,
        String shortName,
        String legalForm,
        boolean publicBenefit,
        boolean active,
        List<String> spheres,
        String story,
        String offer,
        List<ExchangeView> exchanges,
        String place,
        Double latitude,
        Double longitude,
        boolean approximate,
        Long area,
        LocalDate confirmedOn,
        Keeper confirmedBy,
        boolean stale,
        Instant changedAt,
        long rowVersion,
        boolean invented) {

    /** Something shared or sought. */
    public record ExchangeView(Direction direction, Good good, String words) {

        static ExchangeView of(Exchange exchange) {
            return new ExchangeView(exchange.direction(), exchange.good(), exchange.words());
        }
    }

    static EntryView of(Entry entry, LocalDate today) {
        var register = entry.register();
        return new EntryView(
                entry.id(),
                entry.organisationId(),
                register.name(),
                register.shortName(),
                register.legalForm(),
                register.benefit(),
                register.active(),
                register.spheres(),
                entry.story(),
                entry.offer(),
                entry.exchanges().stream().map(ExchangeView::of).toList(),
                entry.place(),
                entry.latitude(),
                entry.longitude(),
                entry.approximate(),
                entry.areaId(),
                entry.confirmedOn(),
                entry.confirmedBy(),
                entry.isStale(today),
                entry.changedAt(),
                entry.rowVersion(),
                entry.invented());
    }
}
