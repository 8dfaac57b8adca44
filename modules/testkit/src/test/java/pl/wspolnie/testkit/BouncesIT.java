package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Mailbox;

/** Mail that comes back, and mail that one click ends, with real mail servers. */
class BouncesIT extends SuiteTest {

    private static final String HERE = "zwrotna";
    private static final String PASSWORD = "long enough words";

    @Test
    void mailThatCameBackIsCountedAndOneClickEndsDigests() throws InterruptedException {
        bench().municipality(HERE, "Zwrotna", "8800232");
        bench().role(bench().account("operator@bounces.example", "Operatorka", PASSWORD), HERE, "OPERATOR");
        bench().role(bench().account("urzednik@bounces.example", "Urzędnik", PASSWORD), HERE, "OFFICER");
        var operator = visitor().logIn("operator@bounces.example", PASSWORD);
        var officer = visitor().logIn("urzednik@bounces.example", PASSWORD);
        bench().account("zalozycielka@bounces.example", "Założycielka", PASSWORD);
        var founder = visitor().logIn("zalozycielka@bounces.example", PASSWORD);
        enter(founder, "Koło Zwrotów");
        var mail = Mailbox.await("urzednik@bounces.example", 1);
        assertEquals("List-Unsubscribe=One-Click", mail.header("List-Unsubscribe-Post"));
        await(() -> count(operator, "SENT") > 0);
        var before = count(operator, "BOUNCED");
        Mailbox.bounce(mail);
        operator.post("/admin/works/mails/bounces", Fields.none()).expect(303);
        await(() -> count(operator, "BOUNCED") == before + 1);
        var stop = URI.create(mail.header("List-Unsubscribe").replaceAll("[<>]", ""))
                .getPath();
        var asked = visitor().get(stop).expect(200);
        assertTrue(asked.body().contains("Nie wysyłajcie"), asked.excerpt());
        // As a mail program sends it: from nowhere, with the body that the standard wants.
        var done = visitor()
                .post(stop, Fields.of("List-Unsubscribe", "One-Click"), "Sec-Fetch-Site", "none")
                .expect(200);
        assertTrue(done.body().contains("Nie będziemy już tego wysyłać"), done.excerpt());
        assertEquals(
                404, visitor().get(stop.substring(0, stop.length() - 1) + "x").status());
        var choices = officer.get("/account/notification-choices").expect(200).html();
        assertEquals(1, choices.select("option[value=NONE][selected]").size(), "of this kind alone");
        enter(founder, "Koło Zwrotów Drugie");
        assertEquals(1, Mailbox.to("urzednik@bounces.example").size());
        assertTrue(officer.get("/account/notifications").body().contains("Koło Zwrotów Drugie"), "but on the site");
    }

    private static void enter(Client founder, String name) {
        var body = "{\"name\":\"%s\",\"legalForm\":\"INFORMAL_GROUP\",\"status\":\"ACTIVE\",\"source\":\"x\"}"
                .formatted(name);
        founder.json("POST", "/api/v1/" + HERE + "/organisations/entered", body).expect(201);
    }

    private static int count(Client operator, String status) {
        return operator.get("/api/v1/admin/works/mails")
                .expect(200)
                .json()
                .getJsonObject("counts")
                .getInt(status);
    }

    private static void await(BooleanSupplier expected) throws InterruptedException {
        for (var tries = 0; !expected.getAsBoolean(); tries++) {
            assertTrue(tries < 200, "waited in vain");
            Thread.sleep(50);
        }
    }
}
