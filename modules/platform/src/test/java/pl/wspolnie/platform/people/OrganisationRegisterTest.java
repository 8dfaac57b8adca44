package pl.wspolnie.platform.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.TestPlatform;

class OrganisationRegisterTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsAllThatWasEntered(TestPlatform platform) {
        var here = platform.municipality();
        var details = details("Stowarzyszenie Żuraw", "8567346215", "730295378", List.of("16", "22a", "1"));
        long id = platform.at(
                here, () -> platform.organisations.add(details, false).id());
        var expected = details("Stowarzyszenie Żuraw", "8567346215", "730295378", List.of("1", "16", "22a"));
        assertEquals(
                expected, platform.at(here, () -> platform.organisations.get(id).details()));
        var changed = details("Stowarzyszenie Żuraw", null, null, List.of("16"));
        platform.in(here, () -> {
            long seen = platform.organisations.get(id).rowVersion();
            platform.organisations.change(id, seen, changed);
        });
        assertEquals(
                changed, platform.at(here, () -> platform.organisations.get(id).details()));
    }

    @Test
    void publishesNeitherWhatIsForTheOfficeNorContactsWithoutConsent() {
        var published = details("Żuraw", null, null, List.of()).published();
        assertEquals(Confidential.NOTHING, published.confidential());
        assertEquals("zuraw@example.org", published.email());
        var silent = OrganisationDetails.named("Żuraw", LegalForm.FOUNDATION, "Psary", "test");
        assertFalse(silent.contactPublished());
        assertNull(silent.published().email());
    }

    @Test
    void takesIdentifiersAsPeopleWriteThem() {
        var details = details("Żuraw", "856-734-62-15", "730 295 378", List.of());
        assertEquals("8567346215", details.nip());
        assertEquals("730295378", details.regon());
        assertEquals("61109010140000071219812874", details.confidential().bankAccount());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void namesEveryFault(TestPlatform platform) {
        var here = platform.municipality();
        var wrong = details("X", "8567346216", "1", List.of("99"));
        var fault = assertThrows(
                InvalidInput.class, () -> platform.in(here, () -> platform.organisations.add(wrong, false)));
        assertEquals(
                List.of("nip", "regon", "spheres"),
                fault.faults().stream().map(Fault::field).toList());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void entersNobodyTwiceAndSortsInPolish(TestPlatform platform) {
        var here = platform.municipality();
        for (var name : List.of("Zryw", "Łódka", "Lipa", "Ćma", "Czapla")) {
            platform.in(here, () -> platform.organisations.add(details(name, null, null, List.of()), false));
        }
        assertEquals(
                List.of("Czapla", "Ćma", "Lipa", "Łódka", "Zryw"),
                platform.at(here, () -> platform.organisations.all().stream()
                        .map(OrganisationEntity::name)
                        .toList()));
        assertThrows(
                Conflict.class,
                () -> platform.in(
                        here, () -> platform.organisations.add(details("Lipa", null, null, List.of()), false)));
    }

    private static OrganisationDetails details(String name, String nip, String regon, List<String> spheres) {
        return new OrganisationDetails(
                name,
                "Ż",
                LegalForm.REGISTERED_ASSOCIATION,
                OrganisationStatus.ACTIVE,
                nip == null ? null : RegisterKind.KRS,
                nip == null ? null : "0000123456",
                nip,
                regon,
                LocalDate.of(2009, 3, 29),
                null,
                "Psary",
                "2613052",
                "0145490",
                null,
                "https://example.org",
                "zuraw@example.org",
                "+48 34 000 00 00",
                null,
                "AE:PL-12345-67890-ABCDE-12",
                true,
                "dwóch członków zarządu łącznie",
                "cele",
                null,
                "gmina",
                spheres,
                new Activity(true, false, true),
                new Means(12, 3, null, "sala, namiot"),
                new Confidential("zarząd", "PL61 1090 1014 0000 0712 1981 2874"),
                null,
                "test");
    }
}
