package pl.wspolnie.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.municipalities.AreaEntity;
import pl.wspolnie.platform.people.LegalForm;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationEntity;

class MunicipalRecordsTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void showsNothingOfAnotherMunicipality(TestPlatform platform) {
        var here = platform.municipality();
        var there = platform.municipality();
        var id = add(platform, here, "Psary", null);

        assertEquals(List.of("Psary"), names(platform, here));
        assertEquals(List.of(), names(platform, there));
        platform.in(there, () -> {
            var records = platform.records;
            assertTrue(records.find(AreaEntity.class, id).isEmpty());
            assertThrows(NotFound.class, () -> records.get(AreaEntity.class, id));
            assertThrows(NotFound.class, () -> records.lock(AreaEntity.class, id));
            assertEquals(0, records.count(AreaEntity.class, "1 = 1 or e.name = :name", Map.of("name", "Psary")));
            assertEquals(List.of(), records.select(AreaEntity.class, "e.name", "e.id > 0", "", Map.of()));
        });
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void showsToPartnersWhatIsShared(TestPlatform platform) {
        var owner = platform.municipality();
        var partner = platform.municipality();
        var stranger = platform.municipality();
        var project = platform.project(owner, partner).id();
        platform.project(owner, stranger);
        add(platform, owner, "Shared", project);
        add(platform, owner, "Own", null);

        assertEquals(List.of("Shared"), names(platform, partner));
        assertEquals(List.of("Own", "Shared"), names(platform, owner));
        assertEquals(List.of(), names(platform, stranger));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsOnlyTheOwnerWrite(TestPlatform platform) {
        var owner = platform.municipality();
        var partner = platform.municipality();
        var id = add(platform, owner, "Shared", platform.project(owner, partner).id());

        platform.in(partner, () -> {
            assertThrows(NotFound.class, () -> platform.records.lock(AreaEntity.class, id));
            var shared = platform.records.get(AreaEntity.class, id);
            assertThrows(NotFound.class, () -> platform.records.remove(shared));
        });
        var fault = assertThrows(
                RuntimeException.class,
                () -> platform.in(partner, () -> {
                    platform.records.get(AreaEntity.class, id).shareWithPartnersOf(null);
                }));
        assertTrue(DatabaseFaults.explained(fault).orElseThrow() instanceof Forbidden, "at the commit");
        assertThrows(
                Forbidden.class,
                () -> platform.in(partner, () -> {
                    platform.records.get(AreaEntity.class, id).shareWithPartnersOf(null);
                    platform.records.flush();
                }));
        assertEquals(List.of("Shared"), names(platform, partner));
        platform.in(owner, () -> platform.records.get(AreaEntity.class, id).shareWithPartnersOf(null));
        assertEquals(List.of(), names(platform, partner));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void sharesOnlyThroughAProjectOfItsOwn(TestPlatform platform) {
        var outsider = platform.municipality();
        var project = platform.project(platform.municipality()).id();
        assertThrows(RollbackException.class, () -> add(platform, outsider, "Intruding", project));
        assertEquals(List.of(), names(platform, outsider));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void tellsOfABrokenUniqueness(TestPlatform platform) {
        var here = platform.municipality();
        add(platform, here, "Psary", null);
        var atFlush = assertThrows(
                Conflict.class,
                () -> platform.in(here, () -> {
                    platform.records.add(new AreaEntity("Psary", 3));
                    platform.records.flush();
                }));
        assertEquals("platform.conflict.taken", atFlush.explanation().key());
        var atCommit = assertThrows(RuntimeException.class, () -> add(platform, here, "Psary", null));
        assertTrue(DatabaseFaults.explained(atCommit).orElseThrow() instanceof Conflict);
        assertEquals(List.of("Psary"), names(platform, here));
        add(platform, platform.municipality(), "Psary", null);
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsTheFirstOfTwoClerksWin(TestPlatform platform) {
        var here = platform.municipality();
        var details = OrganisationDetails.named("OSP", LegalForm.VOLUNTEER_FIRE_BRIGADE, "Psary", "test");
        long id = platform.at(
                here, () -> platform.organisations.add(details, false).id());
        var project = platform.project(here).id();
        var second = assertThrows(
                RuntimeException.class,
                () -> platform.in(here, () -> {
                    var seen = platform.records.get(OrganisationEntity.class, id);
                    platform.in(here, () -> platform.records
                            .get(OrganisationEntity.class, id)
                            .shareWithPartnersOf(project));
                    seen.markInvented();
                }));
        var conflict = (Conflict) DatabaseFaults.explained(second).orElseThrow();
        assertEquals("platform.conflict.changed", conflict.explanation().key());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void pagesInOrderAndComputes(TestPlatform platform) {
        var here = platform.municipality();
        for (var name : List.of("a", "b", "c", "d")) {
            add(platform, here, name, null);
        }
        platform.in(here, () -> {
            var page = platform.records.page(AreaEntity.class, "e.name <> :x", "e.name desc", Map.of("x", "d"), 1, 2);
            assertEquals(List.of("b", "a"), page.stream().map(AreaEntity::name).toList());
            assertEquals(4, platform.records.count(AreaEntity.class, "", Map.of()));
            var counts = platform.records.select(
                    AreaEntity.class, "e.residents, count(e)", "", "group by e.residents", Map.of());
            assertEquals(1, counts.size());
            assertEquals(4L, counts.get(0)[1]);
        });
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void refusesToWorkNowhere(TestPlatform platform) {
        platform.database.run(() -> {
            assertThrows(NotFound.class, () -> platform.records.list(AreaEntity.class, "", "", Map.of()));
            assertThrows(NotFound.class, () -> platform.records.add(new AreaEntity("x", null)));
        });
    }

    private static long add(TestPlatform platform, Municipality municipality, String name, Long project) {
        return platform.at(municipality, () -> {
            var area = new AreaEntity(name, 7);
            area.shareWithPartnersOf(project);
            platform.records.add(area);
            return area.id();
        });
    }

    private static List<String> names(TestPlatform platform, Municipality municipality) {
        return platform.at(municipality, () -> platform.records.list(AreaEntity.class, "", "e.name", Map.of()).stream()
                .map(AreaEntity::name)
                .toList());
    }
}
