package pl.wspolnie.platform.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import pl.wspolnie.api.search.SearchDocument;

class WordsTest {

    private static LuceneIndex index;

    @BeforeContainer
    static void open() throws IOException {
        index = LuceneIndex.inMemory();
        index.put(new Entry(1, "budget.proposal", new SearchDocument(1, "x", "Plac zabaw", "Ławki i huśtawki")));
        index.commit("database", 1);
    }

    @AfterContainer
    static void close() throws IOException {
        index.close();
    }

    @Property(tries = 500)
    void noTextIsAnError(@ForAll @StringLength(max = 300) String typed) {
        assertDoesNotThrow(() -> index.search(typed, 1, Set.of("budget"), 1));
    }

    @Property(tries = 500)
    void noPunctuationIsAnError(
            @ForAll
                    @Chars({
                        '"', '(', ')', '[', ']', '{', '}', '*', '?', '~', '^', ':', '\\', '/', '+', '-', '|', '&', '!',
                        'a', 'ł', ' ', '„', '”'
                    })
                    String typed) {
        assertDoesNotThrow(() -> index.search(typed, 1, Set.of("budget"), 1));
    }
}
