package pl.wspolnie.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.search.SearchDocument;

class LuceneIndexTest {

    private static final String DATABASE = "database";
    private static final Set<String> PLUGINS = Set.of("platform", "budget");

    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LuceneIndex.inMemory();
        put(1, "budget.proposal", 1, "Plac zabaw w Żelisławicach", "Nowe huśtawki i ławki dla dzieci oraz ogrodzenie.");
        put(1, "budget.proposal", 2, "Remont świetlicy", "Sołtys prosi o nowy dach i okna w świetlicy wiejskiej.");
        put(1, "platform.area", 3, "Żelisławice", "Sołectwo");
        put(1, "platform.organisation", 4, "Ochotnicza Straż Pożarna w Seceminie", "Ratujemy ludzi <b>i</b> mienie.");
        put(1, "budget.proposal", 5, "Sad dla szkoły", "Jabłonie");
        put(1, "budget.proposal", 6, "Sąd koleżeński", "Spory");
        put(2, "budget.proposal", 1, "Plac zabaw w Siemiatyczach", "Huśtawki");
        index.commit(DATABASE, 7);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "sołtys, 2",
        "soltys, 2",
        "SOŁTYS, 2",
        "sołtysa, 2",
        "świetlica, 2",
        "swietlica, 2",
        "świetlicy wiejskiej, 2",
        "huśtawka, 1",
        "hustawki, 1",
        "straż pożarna, 4",
        "strazy pozarnej, 4",
        "jabłoń, 5",
        "ławka dla dziecka, 1",
        "„nowy dach”, 2",
        "ogrodz, 1",
        "szkole, 5",
        "szkoly, 5",
    })
    void findsInflectedAndUnaccentedWords(String typed, long id) throws IOException {
        assertEquals(List.of(id), ids(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Żelisławice", "Zelislawice", "żelisławice", "ŻELISŁAWICE"})
    void findsAVillageHoweverItIsTyped(String typed) throws IOException {
        assertEquals(3, ids(typed).get(0), "the area itself comes first");
        assertTrue(ids(typed).contains(1L), "and the playground there is found too");
    }

    @Test
    void putsTheExactWordFirst() throws IOException {
        assertEquals(6L, ids("sąd").get(0));
        assertEquals(5L, ids("sad").get(0));
    }

    @Test
    void wantsEveryWord() throws IOException {
        assertEquals(List.of(), ids("huśtawki świetlica"));
        assertEquals(List.of(), ids("\"dach nowy\""));
    }

    @Test
    void leavesOutStopWords() throws IOException {
        assertEquals(List.of(2L), ids("remont w świetlicy"));
        assertEquals(List.of(), ids("w"));
    }

    @Test
    void keepsMunicipalitiesAndModulesApart() throws IOException {
        assertEquals(
                List.of(1L),
                index.search("huśtawki", 2, PLUGINS, 1).list().stream()
                        .map(Hit::id)
                        .toList());
        assertEquals(0, index.search("huśtawki", 1, Set.of("platform"), 1).total());
        assertEquals(0, index.search("huśtawki", 3, PLUGINS, 1).total());
    }

    @Test
    void marksWhatWasFound() throws IOException {
        var hit = index.search("soltysa dach", 1, PLUGINS, 1).list().get(0);
        var marked = hit.snippet().parts().stream()
                .filter(Snippet.Part::found)
                .map(Snippet.Part::text)
                .toList();
        assertEquals(List.of("Sołtys", "dach"), marked);
        assertEquals(
                "Sołtys prosi o nowy dach i okna w świetlicy wiejskiej.",
                hit.snippet().text());
        assertEquals("Remont świetlicy", hit.title().text());
    }

    @Test
    void givesTheTextUnchangedSoThatThePageCanEscapeIt() throws IOException {
        var hit = index.search("ratujemy", 1, PLUGINS, 1).list().get(0);
        assertEquals("Ratujemy ludzi <b>i</b> mienie.", hit.snippet().text());
    }

    @Test
    void cutsLongTextsAroundTheWord() throws IOException {
        put(
                1,
                "budget.proposal",
                9,
                "Długi",
                "bez znaczenia ".repeat(200) + "kasztanowiec " + "bez znaczenia ".repeat(200));
        index.commit(DATABASE, 8);
        var snippet = index.search("kasztanowiec", 1, PLUGINS, 1).list().get(0).snippet();
        assertTrue(snippet.text().length() < 400, snippet.text());
        assertTrue(snippet.parts().contains(new Snippet.Part("kasztanowiec", true)), snippet.text());
    }

    @Test
    void turnsPages() throws IOException {
        for (var id = 100; id < 145; id++) {
            put(1, "budget.proposal", id, "Latarnia " + id, "Oświetlenie");
        }
        index.commit(DATABASE, 9);
        assertEquals(20, index.search("latarnia", 1, PLUGINS, 1).list().size());
        var last = index.search("latarnia", 1, PLUGINS, 3);
        assertEquals(5, last.list().size());
        assertEquals(45, last.total());
        assertEquals(3, last.pages());
        assertEquals(0, index.search("latarnia", 1, PLUGINS, 1000).list().size());
    }

    @Test
    void replacesAndForgets() throws IOException {
        put(1, "budget.proposal", 2, "Remont remizy", "Nowa brama");
        index.remove(Entry.key(1, "budget.proposal", 1));
        index.commit(DATABASE, 10);
        assertEquals(List.of(), ids("świetlica"));
        assertEquals(List.of(2L), ids("remiza"));
        assertEquals(List.of(), ids("huśtawki"));
    }

    private void put(long municipality, String kind, long id, String title, String body) throws IOException {
        index.put(new Entry(municipality, kind, new SearchDocument(id, "somewhere/" + id, title, body)));
    }

    private List<Long> ids(String typed) throws IOException {
        return index.search(typed, 1, PLUGINS, 1).list().stream().map(Hit::id).toList();
    }
}
