package pl.wspolnie.practices.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pl.wspolnie.practices.card.CardStatus.DRAFT;
import static pl.wspolnie.practices.card.CardStatus.IN_REVIEW;
import static pl.wspolnie.practices.card.CardStatus.PUBLISHED;
import static pl.wspolnie.practices.card.CardStatus.RETURNED;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CardStatusTest {

    @Test
    void nothingReachesTheCatalogueUnread() {
        assertEquals(Set.of(IN_REVIEW), after(DRAFT));
        assertEquals(Set.of(IN_REVIEW), after(RETURNED));
        assertEquals(Set.of(RETURNED, PUBLISHED), after(IN_REVIEW));
        assertEquals(Set.of(RETURNED), after(PUBLISHED));
    }

    private static Set<CardStatus> after(CardStatus status) {
        return Stream.of(CardStatus.values()).filter(status::mayBecome).collect(Collectors.toSet());
    }
}
