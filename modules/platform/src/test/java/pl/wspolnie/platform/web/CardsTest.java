package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.web.Cards;

class CardsTest {

    @Test
    void tellsEachCellTheHeadingOfItsColumn() {
        assertEquals(
                "<table role=\"table\" class=\"as-cards\"><thead role=\"rowgroup\"><tr role=\"row\">"
                        + "<th role=\"columnheader\" scope=\"col\">Kto &amp; <b>kiedy</b></th>"
                        + "<th role=\"columnheader\">Rola\n \"A\"</th>"
                        + "<th role=\"columnheader\"><span class=\"unseen\">Odbierz</span></th></tr></thead>"
                        + "<tbody role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Anna</th>"
                        + "<td role=\"cell\" data-label=\"Rola &quot;A&quot;\">x</td>"
                        + "<td role=\"cell\"><button>Odbierz</button></td></tr></tbody></table>",
                cards("<table><thead><tr><th scope=\"col\">Kto &amp; <b>kiedy</b></th><th>Rola\n \"A\"</th>"
                        + "<th><span class=\"unseen\">Odbierz</span></th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">Anna</th><td>x</td>"
                        + "<td><button>Odbierz</button></td></tr></tbody></table>"));
    }

    @Test
    void marksCellsWithoutWordsAndKeepsTheTablesOwnClass() {
        assertEquals(
                "<table role=\"table\" class=\"as-cards trail\"><tbody role=\"rowgroup\"><tr role=\"row\" id=\"a>b\">"
                        + "<td role=\"cell\" data-empty> </td></tr></tbody></table>",
                cards("<table class=\"trail\"><tbody><tr id=\"a>b\"><td> </td></tr></tbody></table>"));
    }

    @Test
    void leavesTablesAloneWhoseCellsSpan() {
        var table = "<table><tr><td colspan=\"2\">Razem</td></tr></table>";
        assertEquals(table, cards(table));
    }

    private static String cards(String table) {
        var output = new StringOutput();
        Cards.of(content -> content.writeContent(table)).writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
