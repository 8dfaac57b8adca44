package pl.wspolnie.budget.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest {

    @Test
    void whatCannotBeCorrectedIsKnown() {
        assertEquals(
                List.of("time", "offensive", "owntask"),
                all().filter(item -> !item.correctable()).map(CardItem::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyQuestionHasItsWordsAndAReadyRefusal(String language) throws IOException {
        var messages = new Properties();
        var name = "/pl/wspolnie/budget/messages/messages_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(CardsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        all().forEach(item -> {
            assertNotNull(messages.getProperty(item.key()), item.key());
            assertNotNull(messages.getProperty(item.negativeKey()), item.negativeKey());
        });
    }

    private static Stream<CardItem> all() {
        return Stream.of(Card.values()).flatMap(card -> Cards.items(card).stream());
    }
}
