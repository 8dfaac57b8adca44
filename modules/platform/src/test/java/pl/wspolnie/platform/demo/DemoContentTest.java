package pl.wspolnie.platform.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.municipalities.MunicipalAreas;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.site.Facts;
import pl.wspolnie.platform.text.Languages;

/** The demonstration's files go through the platform's own checks into both databases. */
class DemoContentTest {

    /** Undoes what was added, so that the test can be repeated in the same database. */
    private static final class Undo extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void fillsAnInstallation(TestPlatform platform) {
        assertThrows(
                Undo.class,
                () -> platform.database.run(() -> {
                    add(platform);
                    checkSecemin(platform);
                    checkProjects(platform);
                    checkPeople(platform);
                    throw new Undo();
                }));
    }

    private static void add(TestPlatform platform) {
        var areas = new MunicipalAreas(platform.records, platform.audit, (kind, id) -> {});
        var places = new DemoMunicipalities(
                platform.municipalities,
                areas,
                platform.organisations,
                new Facts(platform.records, platform.audit),
                platform.scope);
        var projects = new DemoProjects(platform.projects, platform.municipalities);
        DemoFiles.municipalities().forEach(places::add);
        DemoFiles.projects().forEach(projects::add);
        new DemoAccounts(
                        platform.accounts,
                        platform.grants,
                        platform.mandates,
                        platform.organisations,
                        platform.municipalities,
                        platform.scope,
                        platform.clock)
                .add();
    }

    private static Municipality at(TestPlatform platform, String slug) {
        return platform.municipalities.bySlug(slug).orElseThrow();
    }

    private static void checkSecemin(TestPlatform platform) {
        var secemin = at(platform, "secemin");
        platform.scope.within(secemin, () -> {
            assertEquals(7, platform.organisations.all().size());
            assertTrue(platform.organisations.all().stream().noneMatch(organisation -> organisation.invented()));
            var facts = new Facts(platform.records, platform.audit);
            assertEquals(1, facts.about(Facts.AREAS, Languages.POLISH).size());
            assertTrue(facts.all(Languages.ENGLISH).stream()
                    .anyMatch(fact -> fact.note().contains("conflict")));
        });
    }

    private static void checkProjects(TestPlatform platform) {
        assertEquals(
                List.of("lokalnie-decydujemy-razem", "wspolnie-z-mieszkancami"),
                platform.projects.of(at(platform, "secemin")).stream()
                        .map(ProjectEntity::slug)
                        .toList());
        var project = platform.projects
                .bySlug("lokalnie-decydujemy-razem")
                .orElseThrow()
                .details();
        assertEquals(4, project.goals().size());
        assertEquals(
                "Fundacja Promocji Gmin Polskich", project.partners().get(0).organisationName());
        assertEquals(
                List.of("forum"), project.goals().get(1).activities().get(1).modules());
        assertFalse(project.invented());
    }

    private static void checkPeople(TestPlatform platform) {
        var secemin = at(platform, "secemin");
        var administrator =
                platform.accounts.byEmail("administrator@secemin.example").orElseThrow();
        assertEquals(
                Set.of(Role.ADMINISTRATOR),
                platform.grants.held(administrator.id(), secemin).roles());
        var speaker = platform.accounts.byEmail("organizacja@secemin.example").orElseThrow();
        platform.scope.within(secemin, () -> {
            assertEquals(2, platform.mandates.organisationsOf(speaker.id()).size());
            assertTrue(platform.mandates.standingOf(speaker.id()).get(0).invented());
        });
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void leavesAnInstallationThatIsInUseAlone(TestPlatform platform) {
        platform.municipality();
        var content = new DemoContent(
                platform.entities,
                platform.municipalities,
                null,
                null,
                null,
                platform.modules,
                platform.plugins,
                platform.scope,
                null,
                platform.audit);
        assertFalse(platform.database.call(content::addToEmpty));
    }
}
