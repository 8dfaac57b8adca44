package pl.wspolnie.platform.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.TestPlatform;

class MandatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void holdsFromItsFirstToItsLastDayInWarsaw(TestPlatform platform) {
        var here = platform.municipality();
        var person = platform.person().id();
        var organisation = organisation(platform, here);
        platform.in(here, () -> {
            platform.mandates.grant(person, organisation, TODAY.plusDays(1), TODAY.plusDays(2));
        });
        assertFalse(mayAct(platform, here, person, organisation));
        platform.clock.advance(Duration.ofHours(11));
        assertTrue(mayAct(platform, here, person, organisation), "midnight in Warsaw is 23:00 UTC");
        platform.clock.advance(Duration.ofHours(47));
        assertTrue(mayAct(platform, here, person, organisation));
        platform.clock.advance(Duration.ofHours(1));
        assertFalse(mayAct(platform, here, person, organisation));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void endsAtOnceWhenWithdrawn(TestPlatform platform) {
        var here = platform.municipality();
        var person = platform.person().id();
        var organisation = organisation(platform, here);
        long mandate = platform.at(
                here,
                () -> platform.mandates.grant(person, organisation, TODAY, null).id());
        assertTrue(mayAct(platform, here, person, organisation));
        platform.in(here, () -> platform.mandates.withdraw(mandate));
        platform.in(here, () -> platform.mandates.withdraw(mandate));
        assertFalse(mayAct(platform, here, person, organisation));
        platform.in(here, () -> platform.mandates.grant(person, organisation, TODAY, null));
        assertTrue(mayAct(platform, here, person, organisation), "it may be granted again");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void isNotGrantedTwiceNorBackwardsNorElsewhere(TestPlatform platform) {
        var here = platform.municipality();
        var there = platform.municipality();
        var person = platform.person().id();
        var organisation = organisation(platform, here);
        platform.in(here, () -> platform.mandates.grant(person, organisation, TODAY, null));
        assertThrows(
                Conflict.class,
                () -> platform.in(here, () -> platform.mandates.grant(person, organisation, TODAY, null)));
        assertThrows(
                InvalidInput.class,
                () -> platform.in(
                        here, () -> platform.mandates.grant(person, organisation, TODAY, TODAY.minusDays(1))));
        assertThrows(
                NotFound.class,
                () -> platform.in(there, () -> platform.mandates.grant(person, organisation, TODAY, null)));
        assertFalse(mayAct(platform, there, person, organisation));
        assertEquals(List.of(), platform.at(there, () -> platform.mandates.organisationsOf(person)));
    }

    private static boolean mayAct(TestPlatform platform, Municipality municipality, long person, long organisation) {
        return platform.at(
                municipality,
                () -> platform.mandates.organisationOf(person, organisation).isPresent());
    }

    private static long organisation(TestPlatform platform, Municipality municipality) {
        var details = OrganisationDetails.named("OSP", LegalForm.VOLUNTEER_FIRE_BRIGADE, "Psary", "test");
        return platform.at(
                municipality, () -> platform.organisations.add(details, false).id());
    }
}
