package pl.wspolnie.budget.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The questions of both cards, as the city of Warsaw asks them; kept as data in {@code cards/cards.csv}. */
public final class Cards {

    private static final List<CardItem> ITEMS = read();

    private Cards() {}

    /** The questions of a card in their order. */
    public static List<CardItem> items(Card card) {
        return ITEMS.stream().filter(item -> item.card() == card).toList();
    }

    private static List<CardItem> read() {
        var resource = Objects.requireNonNull(Cards.class.getResourceAsStream("/pl/wspolnie/budget/cards/cards.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> item(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CardItem item(String[] columns) {
        return new CardItem(Card.valueOf(columns[0].toUpperCase(Locale.ROOT)), columns[1], columns[2].equals("yes"));
    }
}
