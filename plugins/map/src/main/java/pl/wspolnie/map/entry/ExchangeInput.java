package pl.wspolnie.map.entry;

import jakarta.validation.constraints.Size;

/** A row of the form: something shared or sought; rows without words are left out. */
public record ExchangeInput(
        Direction direction, Good good, @Size(max = 500) String words) {

    static ExchangeInput of(Exchange exchange) {
        return new ExchangeInput(exchange.direction(), exchange.good(), exchange.words());
    }

    boolean isBlank() {
        return words == null;
    }

    Exchange exchange() {
        return new Exchange(direction == null ? Direction.SHARES : direction, good == null ? Good.OTHER : good, words);
    }
}
