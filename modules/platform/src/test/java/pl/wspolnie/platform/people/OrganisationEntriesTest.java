package pl.wspolnie.platform.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.TestPlatform;

class OrganisationEntriesTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void waitsForAnOfficerBeforeAnybodySeesItOrActsForIt(TestPlatform platform) {
        var here = platform.municipality();
        var founder = platform.person();
        var officer = platform.person();
        platform.database.run(() -> platform.grants.grant(officer.id(), here, Role.OFFICER));
        long id = as(platform, here, founder, () -> platform.entries
                .enter(named("Koło"))
                .id());
        assertTrue(platform.told.contains(officer.id() + " platform.organisation.mail.entered"));
        assertEquals(List.of(), platform.at(here, () -> platform.organisations.all()));
        assertTrue(platform.at(here, () -> platform.organisations.listed(id)).isEmpty());
        assertTrue(platform.at(here, () -> platform.mandates.inForce(founder.id(), id))
                .isEmpty());
        as(platform, here, officer, () -> {
            platform.entries.verify(id);
            return null;
        });
        assertTrue(platform.at(here, () -> platform.organisations.listed(id)).isPresent());
        assertEquals(
                Set.of(pl.wspolnie.api.people.MandateKind.values()),
                platform.at(here, () -> platform.mandates.inForce(founder.id(), id))
                        .orElseThrow()
                        .kinds());
        assertTrue(platform.told.contains(founder.id() + " platform.organisation.mail.verified"));
        platform.in(here, () -> platform.entries.verify(id));
        assertEquals(
                1,
                platform.at(here, () -> platform.mandates
                        .of(platform.organisations.get(id))
                        .size()),
                "verifying twice gives one mandate");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void isSentBackWithAReasonAndCorrectedByItsFounderAlone(TestPlatform platform) {
        var here = platform.municipality();
        var founder = platform.person();
        var stranger = platform.person();
        long id = as(platform, here, founder, () -> platform.entries
                .enter(named("Koło"))
                .id());
        assertThrows(InvalidInput.class, () -> platform.in(here, () -> platform.entries.refuse(id, " ")));
        platform.in(here, () -> platform.entries.refuse(id, "Brak numeru KRS"));
        assertTrue(platform.told.contains(founder.id() + " platform.organisation.mail.refused"));
        var seen = platform.at(here, () -> platform.organisations.get(id).rowVersion());
        assertThrows(NotFound.class, () -> as(platform, here, stranger, () -> platform.entries.mine(id)));
        as(platform, here, founder, () -> {
            assertEquals("Brak numeru KRS", platform.entries.mine(id).entry().refusal());
            platform.entries.correct(id, seen, named("Koło Gospodyń"));
            return null;
        });
        var corrected = platform.at(here, () -> platform.organisations.get(id));
        assertEquals(EntryStatus.WAITING, corrected.entry().status());
        assertEquals("Koło Gospodyń", corrected.name());
        platform.in(here, () -> platform.entries.remove(id));
        assertTrue(platform.at(here, () -> platform.organisations.find(id)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void limitsHowManyMayWait(TestPlatform platform) {
        var here = platform.municipality();
        var founder = platform.person();
        for (var number = 0; number < 5; number++) {
            var name = "Koło " + number;
            as(platform, here, founder, () -> platform.entries
                    .enter(named(name))
                    .id());
        }
        assertThrows(Conflict.class, () -> as(platform, here, founder, () -> platform.entries.enter(named("Koło 6"))));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsItsPeopleKeepAllButItsIdentity(TestPlatform platform) {
        var here = platform.municipality();
        var person = platform.person();
        long id = platform.at(
                here, () -> platform.organisations.add(named("Koło"), false).id());
        platform.in(
                here,
                () -> platform.mandates.grant(
                        id, NewMandate.whole(person.id(), java.time.LocalDate.of(2026, 11, 1), null)));
        var wished = OrganisationDetails.named("Inna nazwa", LegalForm.FOUNDATION, "Psary", "inne");
        var seen = platform.at(here, () -> platform.organisations.get(id).rowVersion());
        assertThrows(
                Forbidden.class,
                () -> as(platform, here, person, () -> {
                    platform.entries.keep(id, seen, wished);
                    return null;
                }));
        platform.in(
                here,
                () -> platform.actingFor(person, id, () -> {
                    platform.entries.keep(id, seen, wished);
                    return null;
                }));
        var kept = platform.at(here, () -> platform.organisations.get(id).details());
        assertEquals("Koło", kept.name());
        assertEquals(LegalForm.COUNTRY_WOMENS_CIRCLE, kept.legalForm());
        assertEquals("Psary", kept.seat());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void isAskedOnceAYearAndEachMonthUntilItAnswers(TestPlatform platform) {
        var here = platform.municipality();
        var manager = platform.person();
        var founder = platform.person();
        long id = as(platform, here, founder, () -> platform.entries
                .enter(named("Koło"))
                .id());
        platform.in(here, () -> platform.entries.verify(id));
        platform.in(
                here,
                () -> platform.mandates.grant(
                        id, NewMandate.whole(manager.id(), java.time.LocalDate.of(2026, 11, 1), null)));
        assertEquals(0, platform.at(here, platform.confirmations::ask), "verified today");
        platform.clock.advance(Duration.ofDays(366));
        assertEquals(1, platform.at(here, platform.confirmations::ask));
        assertEquals(0, platform.at(here, platform.confirmations::ask), "not twice a day");
        platform.clock.advance(Duration.ofDays(32));
        assertEquals(1, platform.at(here, platform.confirmations::ask));
        assertEquals(
                2,
                platform.told.stream()
                        .filter((manager.id() + " platform.organisation.mail.confirm")::equals)
                        .count());
        platform.in(
                here,
                () -> platform.actingFor(manager, id, () -> {
                    platform.entries.confirm(id);
                    return null;
                }));
        platform.clock.advance(Duration.ofDays(32));
        assertFalse(platform.at(here, () -> platform.confirmations.isDue(platform.organisations.get(id))));
        assertEquals(0, platform.at(here, platform.confirmations::ask));
    }

    private static <T> T as(TestPlatform platform, Municipality here, Person person, Supplier<T> work) {
        return platform.at(here, () -> platform.as(person, Set.of(), work));
    }

    private static OrganisationDetails named(String name) {
        return OrganisationDetails.named(name, LegalForm.COUNTRY_WOMENS_CIRCLE, "Czaryż", "test");
    }
}
