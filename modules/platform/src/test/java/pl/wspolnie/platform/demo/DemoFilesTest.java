package pl.wspolnie.platform.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.demo.DemoFiles.MunicipalityFile;
import pl.wspolnie.platform.demo.DemoFiles.ProjectFile;
import pl.wspolnie.platform.demo.DemoFiles.Words;
import pl.wspolnie.platform.municipalities.MunicipalityKind;
import pl.wspolnie.platform.site.ModuleNames;

/** The demonstration's files are whole: both languages, identifiers of the right form, nothing that leads nowhere. */
class DemoFilesTest {

    private final List<MunicipalityFile> municipalities = DemoFiles.municipalities();
    private final List<ProjectFile> projects = DemoFiles.projects();

    @Test
    void holdsTheFourProjectsWithTheirDates() {
        assertEquals(
                List.of(
                        "Wspólnie z Mieszkańcami decydujemy w Gminie Secemin 2013-11-01 2015-04-30",
                        "Lokalnie decydujemy razem 2013-12-01 2015-06-30",
                        "Dla Siemiatycz. Razem! 2013-12-01 2015-04-30",
                        "Akademia Współpracy 2013-11-01 2015-04-30"),
                projects.stream()
                        .map(project -> project.name() + " " + project.starts() + " " + project.ends())
                        .toList());
    }

    @Test
    void knowsTheFiveMunicipalitiesByTheirTerc() {
        assertEquals(
                List.of(
                        "secemin 2613052",
                        "siemiatycze 2010011",
                        "milki 2806062",
                        "kluczewsko 2613012",
                        "powiat-wloszczowski 2613"),
                municipalities.stream()
                        .map(file -> file.slug() + " " + file.terc())
                        .toList());
        for (var file : municipalities) {
            var form = file.kind() == MunicipalityKind.POWIAT ? "\\d{4}" : "\\d{6}[1-35]";
            assertTrue(file.terc().matches(form), file.terc());
            assertEquals(file.population() == null, file.populationDate() == null, file.slug());
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertAll(words().map(words -> () -> {
            assertFalse(words.pl().isBlank(), words.en());
            assertFalse(words.en() == null || words.en().isBlank(), words.pl());
        }));
    }

    private Stream<Words> words() {
        var ofProjects = projects.stream().flatMap(project -> Stream.of(
                        Stream.of(
                                project.summary(),
                                project.aim(),
                                project.beneficiaries(),
                                project.funding(),
                                project.source()),
                        project.goals().stream().map(DemoFiles.GoalFile::title),
                        project.goals().stream()
                                .flatMap(goal -> goal.activities().stream())
                                .flatMap(activity -> Stream.of(activity.title(), activity.description())),
                        project.events().stream().map(DemoFiles.EventFile::words))
                .flatMap(stream -> stream));
        var ofFacts = municipalities.stream()
                .flatMap(file -> file.facts().stream())
                .flatMap(fact -> Stream.of(fact.label(), fact.value(), fact.asOf(), fact.note()));
        return Stream.concat(ofProjects, ofFacts).filter(words -> words != null);
    }

    @Test
    void numbersTheAimsFromOne() {
        for (var project : projects) {
            for (var place = 0; place < project.goals().size(); place++) {
                assertEquals(place + 1, project.goals().get(place).number(), project.slug());
                assertFalse(project.goals().get(place).activities().isEmpty(), project.slug());
            }
        }
    }

    @Test
    void leadsNowhereWrong() {
        var slugs = municipalities.stream().map(MunicipalityFile::slug).toList();
        for (var project : projects) {
            var partners = project.partners().stream()
                    .map(DemoFiles.PartnerFile::municipality)
                    .filter(slug -> slug != null)
                    .toList();
            assertTrue(slugs.containsAll(partners), project.slug());
            assertEquals(new HashSet<>(partners), project.modules().keySet(), project.slug());
            project.modules().values().forEach(ids -> assertTrue(ModuleNames.KNOWN.containsAll(ids), ids.toString()));
            project.goals().stream()
                    .flatMap(goal -> goal.activities().stream())
                    .forEach(activity -> assertTrue(
                            ModuleNames.KNOWN.containsAll(activity.modules()),
                            activity.modules().toString()));
        }
    }

    @Test
    void hasEachOrganisationOnceAndWithItsSource() {
        for (var file : municipalities) {
            var names = new HashSet<String>();
            for (var organisation : file.organisations()) {
                assertTrue(names.add(organisation.name()), organisation.name());
                assertFalse(organisation.source().isBlank(), organisation.name());
                assertTrue(organisation.form() != null, organisation.name());
            }
        }
        assertEquals(27, organisationsOf("kluczewsko"), "the 26 of the congress and the project's leader");
        assertEquals(19, organisationsOf("siemiatycze"), "the 16 of the picnic and three partners");
    }

    private int organisationsOf(String slug) {
        return municipalities.stream()
                .filter(file -> file.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .organisations()
                .size();
    }

    @Test
    void givesEachFactItsSource() {
        municipalities.stream()
                .flatMap(file -> file.facts().stream())
                .forEach(fact ->
                        assertFalse(fact.source().isBlank(), fact.label().pl()));
        projects.stream()
                .flatMap(project -> project.events().stream())
                .forEach(event -> assertTrue(event.date().isAfter(LocalDate.of(2013, 1, 1)), event.source()));
    }

    @Test
    void invitesPeopleWhoseOrganisationsExist() {
        for (var person : DemoPeople.all()) {
            assertEquals(
                    person.role() == Role.REPRESENTATIVE,
                    !person.organisations().isEmpty(),
                    person.login());
            for (var name : person.organisations()) {
                assertTrue(
                        municipalities.stream()
                                .filter(file -> file.slug().equals(person.municipality()))
                                .flatMap(file -> file.organisations().stream())
                                .anyMatch(organisation -> organisation.name().equals(name)),
                        name);
            }
        }
    }
}
