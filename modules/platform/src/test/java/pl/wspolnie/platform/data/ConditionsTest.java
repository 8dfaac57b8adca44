package pl.wspolnie.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e.status = :status",
                "(e.a = 1 or (e.b in :values)) and lower(e.c) like :text",
                "e.title = 'a ) that is quoted' and e.other = 'it''s ('"
            })
    void keepsWhatStaysInside(String condition) {
        assertEquals(condition, Conditions.closed(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 = 1) or (1 = 1", "e.a = 1)", "(e.a = 1", "e.a = 'open", ") or ("})
    void refusesWhatWouldEscape(String condition) {
        assertThrows(IllegalArgumentException.class, () -> Conditions.closed(condition));
    }
}
