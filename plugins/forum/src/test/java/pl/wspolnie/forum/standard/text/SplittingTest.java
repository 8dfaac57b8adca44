package pl.wspolnie.forum.standard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SplittingTest {

    @Test
    void sectionsClausesPointsAndLettersAreToldApart() {
        var text = """
                STANDARDY WSPÓŁPRACY
                Rozdział I
                Postanowienia ogólne
                § 1. Ilekroć mowa o:
                1) Forum – jest to forum;
                2) Centrum:
                a) dla gmin,
                b) dla powiatu.
                § 2. 1. Urząd odpowiada.
                2. Organizacja pyta.
                """;
        assertEquals(
                List.of(
                        "HEADING||STANDARDY WSPÓŁPRACY",
                        "HEADING|Rozdział I|Postanowienia ogólne",
                        "SECTION|§ 1.|Ilekroć mowa o:",
                        "POINT|1)|Forum – jest to forum;",
                        "POINT|2)|Centrum:",
                        "LETTER|a)|dla gmin,",
                        "LETTER|b)|dla powiatu.",
                        "SECTION|§ 2.|",
                        "CLAUSE|1.|Urząd odpowiada.",
                        "CLAUSE|2.|Organizacja pyta."),
                split(text));
    }

    @Test
    void aSentenceThatALineBreakCutsStaysWhole() {
        var text = """
                § 3. Zgodnie z uchwałą, o której mowa w
                § 12 ustawy, urząd odpowiada w ciągu
                14. dnia miesiąca.
                § 4. Dalej.
                """;
        assertEquals(
                List.of(
                        "SECTION|§ 3.|Zgodnie z uchwałą, o której mowa w § 12 ustawy, urząd odpowiada w ciągu"
                                + " 14. dnia miesiąca.",
                        "SECTION|§ 4.|Dalej."),
                split(text));
    }

    @Test
    void withoutSectionsPlainNumbersAreTheOuterOnes() {
        assertEquals(
                List.of("SECTION|1.|Cel.", "CLAUSE|1.1.|Współpraca.", "POINT|1.1.1|Szkolenia.", "SECTION|2.|Środki."),
                split("1. Cel.\n1.1. Współpraca.\n1.1.1 Szkolenia.\n2. Środki."));
    }

    @Test
    void dashesStayWithTheirPieceAndEmptyLinesDivide() {
        assertEquals(
                List.of("TEXT||Wstęp.", "TEXT||Działania:\n– spotkania,\n– ankiety."),
                split("Wstęp.\n\nDziałania:\n– spotkania,\n– ankiety."));
    }

    @Test
    void articlesWithLettersAreSections() {
        assertEquals(List.of("SECTION|Art. 5a.|", "CLAUSE|1.|Rada."), split("Art. 5a. 1. Rada."));
    }

    @Property
    void nothingIsLost(@ForAll("documents") String text) {
        var kept = Splitting.of(text).stream().map(Piece::whole).collect(Collectors.joining());
        assertEquals(squeezed(text), squeezed(kept));
    }

    @Property
    void whatIsSplitStaysSplit(@ForAll("documents") String text) {
        var whole = Splitting.of(text).stream().map(Piece::whole).collect(Collectors.joining("\n\n"));
        var again = Splitting.of(whole).stream().map(Piece::whole).collect(Collectors.joining("\n\n"));
        assertEquals(squeezed(whole), squeezed(again));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "§ 1.",
                        "§ 2. 1.",
                        "Art. 7",
                        "2.",
                        "3)",
                        "a)",
                        "– tiret",
                        "Rozdział II",
                        "WIELKIE LITERY",
                        "zdanie do końca.",
                        "zdanie bez końca",
                        "",
                        " ",
                        "\u00a0",
                        "1.2. dziesiętnie",
                        "ą) nie litera",
                        "(1) w nawiasie",
                        "2014 r. o",
                        "§",
                        "1.",
                        ")")
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("\n", lines));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }

    private static List<String> split(String text) {
        return Splitting.of(text).stream()
                .map(piece -> piece.level() + "|" + piece.label() + "|" + piece.text())
                .toList();
    }
}
