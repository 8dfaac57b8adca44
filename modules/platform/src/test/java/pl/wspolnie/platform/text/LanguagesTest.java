package pl.wspolnie.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | pl",
                "- | en-GB,en;q=0.9 | en",
                "- | de-DE,de;q=0.9 | pl",
                "- | de,en;q=0.5,pl;q=0.4 | en",
                "- | uk,pl;q=0.8,en;q=0.7 | pl",
                "en | pl | en",
                "pl | en | pl",
                "xx | en | en",
                "- | ;;;,q=x | pl",
                "- | * | pl"
            })
    void anExplicitChoiceCountsThenTheBrowserThenPolish(String cookie, String header, String language) {
        assertEquals(language, Languages.choose(cookie, header).getLanguage());
    }
}
