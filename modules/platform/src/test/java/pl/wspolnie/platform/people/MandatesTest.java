package pl.wspolnie.platform.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.MandateKind;
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
            platform.mandates.grant(organisation, NewMandate.whole(person, TODAY.plusDays(1), TODAY.plusDays(2)));
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
        long mandate = platform.at(here, () -> platform.mandates
                .grant(organisation, NewMandate.whole(person, TODAY, null))
                .id());
        assertTrue(mayAct(platform, here, person, organisation));
        platform.in(here, () -> platform.mandates.withdraw(organisation, mandate));
        platform.in(here, () -> platform.mandates.withdraw(organisation, mandate));
        assertFalse(mayAct(platform, here, person, organisation));
        platform.in(here, () -> platform.mandates.grant(organisation, NewMandate.whole(person, TODAY, null)));
        assertTrue(mayAct(platform, here, person, organisation), "it may be granted again");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void isNotGrantedTwiceNorBackwardsNorElsewhere(TestPlatform platform) {
        var here = platform.municipality();
        var there = platform.municipality();
        var person = platform.person().id();
        var organisation = organisation(platform, here);
        platform.in(here, () -> platform.mandates.grant(organisation, NewMandate.whole(person, TODAY, null)));
        assertThrows(
                Conflict.class,
                () -> platform.in(
                        here, () -> platform.mandates.grant(organisation, NewMandate.whole(person, TODAY, null))));
        assertThrows(
                InvalidInput.class,
                () -> platform.in(
                        here,
                        () -> platform.mandates.grant(
                                organisation, NewMandate.whole(person, TODAY, TODAY.minusDays(1)))));
        assertThrows(
                NotFound.class,
                () -> platform.in(
                        there, () -> platform.mandates.grant(organisation, NewMandate.whole(person, TODAY, null))));
        assertFalse(mayAct(platform, there, person, organisation));
        assertEquals(List.of(), platform.at(there, () -> platform.mandates.organisationsOf(person)));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsMembersGiveNoMoreThanTheyHave(TestPlatform platform) {
        var here = platform.municipality();
        var manager = platform.person();
        var other = platform.person().id();
        var organisation = organisation(platform, here);
        var managing = EnumSet.of(MandateKind.SUBMIT, MandateKind.MANAGE);
        platform.in(
                here, () -> platform.mandates.grant(organisation, new NewMandate(manager.id(), TODAY, null, managing)));
        Consumer<Set<MandateKind>> give = kinds -> platform.in(
                here,
                () -> platform.actingFor(
                        manager,
                        organisation,
                        () -> platform.mandates.grantAsMember(
                                organisation, new NewMandate(other, TODAY, null, kinds))));
        assertThrows(InvalidInput.class, () -> give.accept(Set.of(MandateKind.VOTE)));
        give.accept(Set.of(MandateKind.SUBMIT));
        assertEquals(Set.of(MandateKind.SUBMIT), platform.at(here, () -> platform.mandates
                .inForce(other, organisation)
                .orElseThrow()
                .kinds()));
        assertTrue(platform.told.contains(other + " platform.organisation.mail.mandate"));
        assertThrows(
                Forbidden.class,
                () -> platform.in(
                        here,
                        () -> platform.as(
                                manager,
                                Set.of(),
                                () -> platform.mandates.grantAsMember(
                                        organisation, NewMandate.whole(other, TODAY.plusDays(1), null)))),
                "not while acting for nobody");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void endsWithThePersonWhoLeaves(TestPlatform platform) {
        var here = platform.municipality();
        var person = platform.person().id();
        var stranger = platform.person().id();
        var organisation = organisation(platform, here);
        long mandate = platform.at(here, () -> platform.mandates
                .grant(organisation, NewMandate.whole(person, TODAY, null))
                .id());
        assertThrows(NotFound.class, () -> platform.in(here, () -> platform.mandates.leave(stranger, mandate)));
        platform.in(here, () -> platform.mandates.leave(person, mandate));
        assertFalse(mayAct(platform, here, person, organisation));
        platform.in(here, () -> platform.mandates.grant(organisation, NewMandate.whole(person, TODAY, null)));
        assertEquals(1, platform.at(here, () -> platform.mandates.leaveAll(person)));
        assertFalse(mayAct(platform, here, person, organisation));
        assertEquals(0, platform.at(here, () -> platform.mandates.leaveAll(person)));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void reachesPartnersOnceTheOrganisationIsShared(TestPlatform platform) {
        var here = platform.municipality();
        var partner = platform.municipality();
        var project = platform.project(here, partner);
        var person = platform.person().id();
        var organisation = organisation(platform, here);
        platform.in(here, () -> platform.mandates.grant(organisation, NewMandate.whole(person, TODAY, null)));
        assertFalse(mayAct(platform, partner, person, organisation));
        platform.in(here, () -> platform.entries.share(organisation, project.id()));
        assertTrue(mayAct(platform, partner, person, organisation));
        assertThrows(
                NotFound.class,
                () -> platform.in(
                        partner,
                        () -> platform.mandates.grant(organisation, NewMandate.whole(person, TODAY.plusDays(1), null))),
                "a partner gives no mandates");
        platform.in(here, () -> platform.entries.share(organisation, null));
        assertFalse(mayAct(platform, partner, person, organisation));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void tellsForManyOrganisationsAtOnceWhoMaySubmit(TestPlatform platform) {
        var here = platform.municipality();
        var submits = platform.person().id();
        var votes = platform.person().id();
        var past = platform.person().id();
        var kept = organisation(platform, here);
        var left = organisation(platform, here, "KGW");
        platform.in(here, () -> {
            platform.mandates.grant(kept, new NewMandate(submits, TODAY, null, Set.of(MandateKind.SUBMIT)));
            platform.mandates.grant(kept, new NewMandate(votes, TODAY, null, Set.of(MandateKind.VOTE)));
            platform.mandates.grant(left, NewMandate.whole(past, TODAY.minusDays(2), TODAY.minusDays(1)));
        });
        assertEquals(
                Map.of(kept, Set.of(submits)),
                platform.at(here, () -> platform.mandates.holders(List.of(kept, left), MandateKind.SUBMIT)));
        assertEquals(Map.of(), platform.at(here, () -> platform.mandates.holders(List.of(), MandateKind.SUBMIT)));
    }

    private static boolean mayAct(TestPlatform platform, Municipality municipality, long person, long organisation) {
        return platform.at(
                municipality,
                () -> platform.mandates.inForce(person, organisation).isPresent());
    }

    private static long organisation(TestPlatform platform, Municipality municipality) {
        return organisation(platform, municipality, "OSP");
    }

    private static long organisation(TestPlatform platform, Municipality municipality, String name) {
        var details = OrganisationDetails.named(name, LegalForm.VOLUNTEER_FIRE_BRIGADE, "Psary", "test");
        return platform.at(
                municipality, () -> platform.organisations.add(details, false).id());
    }
}
