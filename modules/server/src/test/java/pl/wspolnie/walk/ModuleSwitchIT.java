package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Fields;

/** Secemin's administrator switches the budget off and on again. */
@Tag("once")
class ModuleSwitchIT extends DemoSuite {

    private static final String MODULE = "/secemin/admin/modules/budget";

    @AfterEach
    void switchOn() {
        bench().module(SECEMIN, "budget", true);
    }

    @Test
    void offAndOnByHand() {
        var before = visitor()
                .get("/secemin/budget")
                .expect(200)
                .html()
                .select("main a")
                .eachAttr("href");
        try (var administrator = person("administrator")) {
            administrator.open(MODULE).press("Wyłącz moduł");
            assertEquals(404, visitor().get("/secemin/budget").status());
            assertFalse(menu().contains("Budżet"), menu());
            administrator.open(MODULE).press("Włącz moduł");
        }
        assertTrue(menu().contains("Budżet"), menu());
        var after = visitor()
                .get("/secemin/budget")
                .expect(200)
                .html()
                .select("main a")
                .eachAttr("href");
        assertEquals(before, after);
    }

    @Test
    void offHereIsNotOffElsewhere() {
        bench().module(SECEMIN, "budget", false);
        visitor().get("/siemiatycze/budget").expect(200);
    }

    @Test
    void nobodyElseMaySwitch() {
        for (var login : new String[] {"urzednik", "organizacja", "mieszkaniec"}) {
            assertEquals(403, client(login).post(MODULE + "/off", Fields.none()).status(), login);
        }
        assertTrue(visitor().post(MODULE + "/off", Fields.none()).isRedirect());
        visitor().get("/secemin/budget").expect(200);
    }

    private static String menu() {
        return visitor().get("/secemin").expect(200).html().select("header nav").text();
    }
}
