package pl.wspolnie.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Fields;

/** A proposal's way to the ballot. */
class ProposalIT extends SuiteTest {

    private static Town town;
    private static long edition;

    @BeforeAll
    static void town() {
        town = new Town("pomysly");
        edition = Town.id(town.publish(Town.edition(15)));
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var author = town.resident("skryta");
        var draft = town.post(author, "/editions/" + edition + "/proposals", title("Szkic"))
                .expect(201)
                .json();
        var path = town.page("/proposals/" + Town.id(draft));
        author.get(path).expect(200);
        town.visitor().get(path).expect(404);
        town.officer().get(path).expect(404);
        town.resident("ciekawski").get(path).expect(404);
    }

    @Test
    void whatIsMissingIsToldByField() {
        var author = town.resident("niepelna");
        var draft = town.post(author, "/editions/" + edition + "/proposals", title("Niepełna"))
                .expect(201)
                .json();
        var faults =
                town.post(author, "/proposals/" + Town.id(draft) + "/submit").expect(400);
        assertTrue(fields(faults).containsAll(List.of("summary", "description", "items[0].name", "consentRules")));
    }

    @Test
    void proposalsThatAreSubmittedAtOnceGetNumbersOfTheirOwn() throws Exception {
        var fresh = Town.id(town.publish(Town.edition(15).add("name", "Numery")));
        var submissions = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            var author = town.resident("rownoczesny" + i);
            var title = "Pomysł " + i;
            submissions.add(
                    () -> town.submit(author, fresh, Town.proposal(title, 100)).getInt("number"));
        }
        var pool = Executors.newFixedThreadPool(4);
        var numbers = new ArrayList<Integer>();
        for (var done : pool.invokeAll(submissions)) {
            numbers.add(done.get());
        }
        pool.shutdown();
        assertEquals(
                IntStream.rangeClosed(1, 4).boxed().toList(),
                numbers.stream().sorted().toList());
    }

    @Test
    void itIsReturnedOnceCorrectedAndAccepted() {
        var author = town.resident("poprawna");
        var submitted = town.submit(author, edition, Town.proposal("Do poprawy", 100));
        var returned =
                town.decide(submitted, "FORMAL", "RETURN", "cost").expect(200).json();
        assertEquals("RETURNED", returned.getString("status"));
        assertEquals("Brakuje szacunkowego kosztu.", returned.getString("reason"));
        var corrected = Town.proposal("Poprawiona", 120).add("rowVersion", returned.getJsonNumber("rowVersion"));
        author.json(
                        "PUT",
                        town.api("/proposals/" + Town.id(returned)),
                        corrected.build().toString())
                .expect(200);
        var again = town.post(author, "/proposals/" + Town.id(returned) + "/submit")
                .expect(200)
                .json();
        town.officer()
                .get(town.page("/proposals/" + Town.id(again) + "/verification"))
                .expect(200);
        town.decide(again, "FORMAL", "RETURN", "cost").expect(400);
        var formal = town.decide(again, "FORMAL", "ACCEPT", "").expect(200).json();
        town.decide(again, "FORMAL", "ACCEPT", "").expect(409);
        assertEquals(
                "ACCEPTED",
                town.decide(formal, "MERIT", "ACCEPT", "").expect(200).json().getString("status"));
    }

    @Test
    void aCardWithACrossBearsNoAcceptance() {
        var submitted = town.submit(town.resident("krzyzyk"), edition, Town.proposal("Po terminie", 100));
        assertEquals(
                List.of("decision"),
                fields(town.decide(submitted, "FORMAL", "ACCEPT", "time").expect(400)));
        assertEquals(
                List.of("decision"),
                fields(town.decide(submitted, "FORMAL", "RETURN", "time").expect(400)));
        assertEquals(
                "REJECTED",
                town.decide(submitted, "FORMAL", "REJECT", "time")
                        .expect(200)
                        .json()
                        .getString("status"));
    }

    @Test
    void residentsDoNotVerifyAndOthersDoNotWithdraw() {
        var author = town.resident("autorka");
        var submitted = town.submit(author, edition, Town.proposal("Moja", 100));
        var path = "/proposals/" + Town.id(submitted);
        town.post(author, path + "/assessments").expect(403);
        town.post(town.resident("zlosliwy"), path + "/withdraw").expect(403);
        town.post(author, path + "/withdraw").expect(200);
        town.post(author, path + "/withdraw").expect(409);
    }

    @Test
    void anotherMunicipalityHasNoSuchProposal() {
        var submitted = town.submit(town.resident("lokalna"), edition, Town.proposal("Lokalna", 100));
        var elsewhere = new Town("obca");
        elsewhere
                .officer()
                .get(elsewhere.page("/proposals/" + Town.id(submitted)))
                .expect(404);
        elsewhere.officer().get(elsewhere.page("/editions/" + edition)).expect(404);
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() {
        var added = town.post(town.officer(), "/editions", Town.edition(15).build())
                .expect(201)
                .json();
        var path = town.api("/editions/" + Town.id(added));
        var change = Town.edition(15).add("name", "Inna").add("rowVersion", added.getJsonNumber("rowVersion"));
        var pool = Town.pool("Cała gmina", 1000).add("id", Town.pool(added));
        var body =
                change.add("pools", Json.createArrayBuilder().add(pool)).build().toString();
        town.officer().json("PUT", path, body).expect(200);
        town.officer().json("PUT", path, body).expect(409);
    }

    @Test
    void aStaleFormKeepsWhatWasTyped() {
        var author = town.resident("dwiekarty");
        var added = author.post(
                town.page("/editions/" + edition + "/proposals"),
                Fields.of("title", "Pierwsza wersja").and("save", "true"));
        var page = added.expect(303).header("Location");
        var edit = page.substring(page.indexOf("/pomysly/"), page.indexOf('?')) + "/edit";
        var version = version(author.get(edit).expect(200));
        author.post(edit, Fields.of("title", "Z pierwszej karty").and("rowVersion", version))
                .expect(303);
        var second = Fields.of("title", "Z drugiej karty").and("summary", "Długo pisane");
        var refused = author.post(edit, second.and("rowVersion", version)).expect(409);
        assertTrue(refused.body().contains("tych zmian nie zapisano"), refused.excerpt());
        assertEquals(
                "Długo pisane", refused.html().selectFirst("[name=summary]").text());
        assertTrue(author.get(edit).body().contains("Z pierwszej karty"), "nothing was overwritten");
        author.post(
                        edit,
                        Fields.of("title", "Z drugiej karty")
                                .and("summary", "Długo pisane")
                                .and("rowVersion", version(refused)))
                .expect(303);
        assertTrue(author.get(edit).body().contains("Długo pisane"));
    }

    private static String version(Answer form) {
        return form.html().selectFirst("main [name=rowVersion]").attr("value");
    }

    @Test
    void ofTwoOfficersWithTheSameCardOneDecides() throws Exception {
        var submitted = town.submit(town.resident("oblegana"), edition, Town.proposal("Oblegana", 100));
        Callable<Answer> deciding = () -> town.decide(submitted, "FORMAL", "ACCEPT", "");
        var pool = Executors.newFixedThreadPool(3);
        var answers = new ArrayList<Answer>();
        for (var done : pool.invokeAll(Collections.nCopies(3, deciding))) {
            answers.add(done.get());
        }
        pool.shutdown();
        assertEquals(
                List.of(200, 409, 409),
                answers.stream().map(Answer::status).sorted().toList());
        var late = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertTrue(late.body().contains("Inna osoba zdecydowała"), late.excerpt());
        var cards = town.officer()
                .get(town.api("/proposals/" + Town.id(submitted) + "/assessments"))
                .expect(200)
                .array();
        assertEquals(1, cards.size());
    }

    @Test
    void aCardFilledInForWhatChangedMeanwhileStaysOnThePage() {
        var submitted = town.submit(town.resident("zmienna"), edition, Town.proposal("Zmienna", 100));
        var path = town.page("/proposals/" + Town.id(submitted) + "/verification");
        var stale = Fields.of("card", "FORMAL")
                .and("decision", "REJECT")
                .and("reason", "Pisane pół godziny")
                .and("rowVersion", submitted.getJsonNumber("rowVersion").longValue() + 7);
        var refused = town.officer().post(path, stale).expect(409);
        assertEquals(
                "Pisane pół godziny",
                refused.html().selectFirst("[name=reason]").text());
        assertTrue(refused.body().contains("Karty jeszcze nie zapisano"), refused.excerpt());
        town.decide(submitted, "FORMAL", "ACCEPT", "").expect(200);
        var late = town.officer().post(path, stale).expect(409).html().text();
        assertTrue(late.contains("Inna osoba zdecydowała") && late.contains("Pisane pół godziny"), late);
    }

    @Test
    void whatHasNoAnswerIsMarkedAsMetByOnePress() {
        var submitted = town.submit(town.resident("zaznaczona"), edition, Town.proposal("Zaznaczona", 100));
        var path = town.page("/proposals/" + Town.id(submitted) + "/verification");
        var filled = Fields.of("card", "FORMAL")
                .and("answers[0].answer", "NOT_MET")
                .and("rowVersion", submitted.getJsonNumber("rowVersion"));
        var page = town.officer().post(path + "/rest", filled).expect(200).html();
        assertEquals(1, page.select("input[value=NOT_MET][checked]").size());
        assertEquals(
                page.select("fieldset.condition").size() - 1,
                page.select("input[value=MET][checked]").size());
        assertEquals(0, page.select("#faults").size(), "nothing is asked for yet");
    }

    @Test
    void costsThatNobodyCanPayAreFaultsOfTheirFields() {
        var author = town.resident("rozrzutna");
        for (var cost : List.of("1e400", "99999999999999", "-1", "0.001", "1e999999999")) {
            var answer = author.json("POST", town.api("/editions/" + edition + "/proposals"), costing(cost, 1));
            assertEquals(List.of("items[0].cost"), fields(answer.expect(400)), cost);
        }
        author.json("POST", town.api("/editions/" + edition + "/proposals"), costing("1", 41))
                .expect(400);
        var most = author.json("POST", town.api("/editions/" + edition + "/proposals"), costing("999999999999.99", 40))
                .expect(201)
                .json();
        var refused =
                town.post(author, "/proposals/" + Town.id(most) + "/submit").expect(400);
        assertTrue(fields(refused).contains("items[0].cost"), refused.excerpt());
        author.get(town.page("/proposals/" + Town.id(most))).expect(200);
    }

    private static String costing(String cost, int items) {
        var item = "{\"name\":\"Wydatek\",\"cost\":%s}".formatted(cost);
        return "{\"title\":\"Droga\",\"items\":[%s]}".formatted(String.join(",", Collections.nCopies(items, item)));
    }

    @Test
    void theNextEditionBeginsWithTheRulesOfThisOne() {
        var added = town.post(
                        town.officer(),
                        "/editions",
                        Town.edition(15).add("name", "Budżet 2030").build())
                .expect(201)
                .json();
        var id = Town.id(added);
        var officer = town.officer();
        officer.post(town.page("/editions/999999999/next"), Fields.none()).expect(404);
        var made = officer.post(town.page("/editions/" + id + "/next"), Fields.none())
                .expect(303)
                .header("Location");
        var next = officer.get(made.substring(made.indexOf("/pomysly/"), made.indexOf('?')) + "/edit")
                .expect(200)
                .html();
        assertEquals("Budżet 2031", next.selectFirst("main [name=name]").attr("value"));
        assertEquals("2031", next.selectFirst("main [name=year]").attr("value"));
        assertEquals("Cała gmina", next.selectFirst("main [name=pools[0].name]").attr("value"));
        assertEquals(
                Town.today().plusDays(15).plusYears(1).toString(),
                next.selectFirst("main [name=votingFrom]").attr("value"));

        var edit = town.page("/editions/" + id + "/edit");
        var form = officer.get(edit).expect(200).html();
        var typed = Fields.of("name", "Wpisane dawno").and("rowVersion", "99");
        for (var field : form.select("main form input:not([name=name]):not([name=rowVersion]), main form textarea")) {
            var chosen = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
            if (chosen && field.hasAttr("name")) {
                typed = typed.and(field.attr("name"), field.tagName().equals("textarea") ? field.text() : field.val());
            }
        }
        for (var choice : form.select("main form select option[selected]")) {
            typed = typed.and(choice.parent().attr("name"), choice.attr("value"));
        }
        var refused = officer.post(edit, typed).expect(409).html();
        assertEquals("Wpisane dawno", refused.selectFirst("main [name=name]").attr("value"));
        assertEquals(
                form.selectFirst("main [name=rowVersion]").attr("value"),
                refused.selectFirst("main [name=rowVersion]").attr("value"));
    }

    @Test
    void moneyIsLockedWhenTheVoteHasBegun() throws Exception {
        var vote = town.vote("zamek", 100);
        var seen = vote.seen();
        var pool = Town.pool("Cała gmina", 2000).add("id", vote.pool());
        var change = Town.edition(0)
                .add("total", 2000)
                .add("pools", Json.createArrayBuilder().add(pool))
                .add("rowVersion", seen.getJsonNumber("rowVersion"));
        var refused = town.officer()
                .json(
                        "PUT",
                        town.api("/editions/" + vote.edition()),
                        change.build().toString());
        assertEquals(List.of("total", "pools[0].name"), fields(refused.expect(400)));
    }

    private static JsonObject title(String title) {
        return Json.createObjectBuilder().add("title", title).build();
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(fault -> fault.getString("field"))
                .toList();
    }
}
