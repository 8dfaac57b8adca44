package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** The register of actions as a clerk reads it, over real HTTP: things by name, whichever plugin wrote of them. */
class TrailIT extends SuiteTest {

    private static final String HERE = "zapisana";
    private static final String PASSWORD = "long enough words";

    private static Client administrator;

    @BeforeAll
    static void people() {
        bench().municipality(HERE, "Zapisana", "8800104");
        bench().module(HERE, "sample", true);
        bench().role(bench().account("administrator@trail.example", "Admin Zapisany", PASSWORD), HERE, "ADMINISTRATOR");
        bench().account("urzednik@trail.example", "Urzędnik Zapisany", PASSWORD);
        administrator = new Client(base()).logIn("administrator@trail.example", PASSWORD);
    }

    private static String at(String path) {
        return "/" + HERE + "/" + path;
    }

    private static Element newest(String query, String words) {
        return administrator.get(at("admin/audit" + query)).expect(200).html().select("tbody tr").stream()
                .filter(row -> row.selectFirst("th").text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesAndLinksWhatAPluginWroteOf() {
        var notice = administrator
                .post(at("sample"), Fields.of("title", "Zebranie w remizie").and("body", "O osiemnastej."))
                .expect(303)
                .header("Location");
        var page = notice.substring(notice.indexOf(at("sample")));
        page = page.contains("?") ? page.substring(0, page.indexOf('?')) : page;
        administrator.post(page + "/pin", Fields.none()).expect(303);

        var pinned = newest("", "Przypięto ogłoszenie");
        var link = pinned.selectFirst("a[href=" + page + "]");
        assertEquals("Zebranie w remizie", link.text());
        assertTrue(pinned.text().contains("Admin Zapisany"), pinned.text());
        assertFalse(pinned.text().contains("notice/"), pinned.text());
        var stored = newest("?stored=true", "Przypięto ogłoszenie");
        assertTrue(stored.text().contains("sample.notice.pinned notice/"), stored.text());

        var same = pinned.selectFirst("a[href*=subject=]").attr("href");
        var about = administrator.get(same).expect(200).html();
        assertEquals(2, about.select("tbody tr").size(), "posted and pinned");

        bench().module(HERE, "sample", false);
        var off = newest("", "Przypięto ogłoszenie");
        assertEquals(0, off.select("a[href=" + page + "]").size(), "its module is off");
        assertTrue(off.text().contains("Zebranie w remizie"), "as it was called when it was posted: " + off.text());
        bench().module(HERE, "sample", true);
    }

    @Test
    void namesThatLookLikeSomethingElseStayNames() {
        for (var title : List.of("2026-02-30", "true", "platform.module.name", "{0}")) {
            administrator
                    .post(at("sample"), Fields.of("title", title).and("body", "Treść"))
                    .expect(303);
            var posted = newest("?action=sample.", "Wywieszono ogłoszenie");
            assertEquals(title, posted.selectFirst("td a[href*=/sample/]").text());
        }
    }

    @Test
    void saysSettingsAndRolesInWords() {
        var module = administrator.get(at("admin/modules/sample")).expect(200).html();
        var seen = module.selectFirst("input[name=seen]");
        administrator
                .post(
                        at("admin/modules/sample/settings"),
                        Fields.of("length", "321").and(seen.attr("name"), seen.attr("value")))
                .expect(303);
        var changed = newest("", "Zmieniono ustawienia").text();
        assertTrue(changed.contains("Najdłuższe ogłoszenie: "), changed);
        assertTrue(changed.contains("→ 321"), changed);
        assertTrue(changed.contains("Tablica ogłoszeń"), changed);
        administrator
                .post(
                        at("admin/people"),
                        Fields.of("email", "urzednik@trail.example").and("role", "OFFICER"))
                .expect(303);
        var granted = newest("", "Nadano rolę").text();
        assertTrue(granted.contains("Rola: Urzędnik"), granted);
        assertTrue(granted.contains("Urzędnik Zapisany"), granted);
    }
}
