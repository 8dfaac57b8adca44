package pl.wspolnie.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/secemin/budget/proposals,secemin",
        "secemin,secemin",
        "/api/v1/secemin/budget,secemin",
        "api/v1/secemin,secemin",
        "/,",
        "'',",
        "/api/v1,",
        "/api/v1/,''",
        "/login,login"
    })
    void findsTheMunicipalitysSegment(String path, String slug) {
        assertEquals(Optional.ofNullable(slug), SituationFilter.slug(path));
    }
}
