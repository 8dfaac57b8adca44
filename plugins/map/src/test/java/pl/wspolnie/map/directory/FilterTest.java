package pl.wspolnie.map.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    @Test
    void blankPartsNarrowNothing() {
        var blank = new Filter(" ", "", "", "", "", "", "", "", "");
        assertEquals("e.register.listed = true", blank.ofEntries(TODAY).where());
        assertEquals(Set.of(), blank.ofEntries(TODAY).parameters().keySet());
        assertEquals("", blank.query());
    }

    @Test
    void theAddressHoldsAllParts() {
        var filter =
                new Filter("koło łąka", "16", "SENIORS", "7", "FOUNDATION", "SEEKS.ROOM", "true", "true", "RUNNING");
        assertEquals(
                "?words=ko%C5%82o+%C5%82%C4%85ka&field=16&group=SENIORS&area=7&form=FOUNDATION&exchange=SEEKS.ROOM"
                        + "&benefit=true&recent=true&status=RUNNING",
                filter.query());
    }

    @Test
    void wordsAreComparedWithoutDiacritics() {
        var filter = new Filter("Rączki ŁĄKA", null, null, null, null, null, null, null, null);
        var condition = filter.ofEntries(TODAY);
        assertEquals("%raczki%", condition.parameters().get("word0"));
        assertEquals("%laka%", condition.parameters().get("word1"));
    }

    @Test
    void eachPartIsACondition() {
        var filter = new Filter(null, "16", "SENIORS", "7", "FOUNDATION", null, "true", "true", null);
        var condition = filter.ofEntries(TODAY);
        assertEquals("field:16", condition.parameters().get("fieldCode"));
        assertEquals("group:SENIORS", condition.parameters().get("groupCode"));
        assertEquals("area:7", condition.parameters().get("areaCode"));
        assertEquals(LocalDate.of(2025, 5, 3), condition.parameters().get("yearAgo"));
        assertTrue(condition.where().contains("e.register.benefit = true"));
    }

    @Test
    void anUnknownStatusFindsNothing() {
        var filter = new Filter(null, null, null, null, null, null, null, null, "LOST");
        assertTrue(filter.ofActivities(TODAY).where().contains("1 = 0"));
        assertFalse(filter.ofEntries(TODAY).where().contains("1 = 0"));
    }
}
