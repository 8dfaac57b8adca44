package pl.wspolnie.testkit.contract;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.code.PluginRules;
import pl.wspolnie.testkit.running.TestDatabase;

/**
 * What every plugin promises.
 *
 * <p>A plugin passes by a class in its own package that extends this one and holds nothing: {@code class BudgetContractIT
 * extends PluginContract {}}. What is tried is its demonstration content, so that has to show all that the plugin can.
 * Clauses that the database cannot change are tagged and run on H2 alone; the others run on PostgreSQL as well.
 */
public abstract class PluginContract extends SuiteTest {

    /** The tag of what one run is enough for. */
    protected static final String ONCE = "once";

    /**
     * Words of the code that look like message keys and are none, for instance file names. Audit actions, permissions
     * and kinds of search documents need not be named.
     */
    protected Set<String> notMessages() {
        return Set.of();
    }

    /** What is under test. */
    protected Subject subject() {
        return Subject.of(getClass());
    }

    private Site site() {
        return Site.of(subject());
    }

    private static void none(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.size() + " faults:\n" + String.join("\n", faults));
        }
    }

    @Test
    @Tag(ONCE)
    void isFoundByServiceLoader() {
        subject();
    }

    @Test
    @Tag(ONCE)
    void everythingItDeclaresStartsWithItsId() {
        none(Naming.faults(subject()));
    }

    @Test
    void everythingInTheDatabaseStartsWithItsId() {
        var made = new SchemaProbe(subject(), TestDatabase.current().fresh()).made(before());
        none(made.stream()
                .filter(name -> !name.startsWith(subject().id() + "_"))
                .map(name -> "the migrations make " + name + ", which does not begin with "
                        + subject().id() + "_")
                .toList());
    }

    @Test
    void migrationsRunOnAnEmptySchema() {
        none(new SchemaProbe(subject(), TestDatabase.current().fresh()).onEmpty(before()));
    }

    @Test
    void migrationsRunOnThePreviousSchemaWithData() throws SQLException {
        none(new SchemaProbe(subject(), TestDatabase.current().fresh()).onPrevious(before()));
    }

    /** The schemas that are there before the plugin's own. */
    protected List<String> before() {
        var ids = new ArrayList<>(PluginSet.read(getClass().getClassLoader()).ids());
        return ids.subList(0, ids.indexOf(subject().id()));
    }

    @Test
    void entitiesMatchTheTables() {
        none(bench().mapping(subject().id()));
    }

    @Test
    @Tag(ONCE)
    void itsCodeDoesOnlyWhatItMay() {
        // In the testkit's own tests the plugin lies among them.
        var own = subject().classFiles().stream()
                .filter(file -> !file.endsWith(getClass().getSimpleName() + ".class"))
                .map(PluginContract::url)
                .toList();
        var classes = new ClassFileImporter().importUrls(own);
        none(PluginRules.of(subject().id()).stream()
                .flatMap(rule -> PluginRules.faults(rule, classes))
                .toList());
    }

    // Unlike a path, it may lead into a jar.
    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    @Tag(ONCE)
    void messagesAreCompleteInEveryLanguage() {
        none(MessageFiles.faults(subject()));
    }

    @Test
    @Tag(ONCE)
    void everyMessageThatIsNamedExists() {
        none(MessageUse.faults(subject(), notMessages()));
    }

    @Test
    @Tag(ONCE)
    void whatItsBeansNameHasWords() {
        none(SpokenNames.faults(site()));
    }

    @Test
    @Tag(ONCE)
    void everyEndpointSaysWhoMayUseIt() {
        none(Access.faults(subject()));
    }

    @Test
    void itsDemonstrationContentShowsOnItsPages() {
        none(Content.faults(site()));
    }

    @Test
    void switchedOffItIsGoneAndSwitchedOnAllIsBack() {
        none(Switching.faults(site()));
    }

    @Test
    void noMunicipalitySeesAnothersContent() {
        none(Isolation.faults(site()));
    }

    @Test
    void withoutPermissionNothingIsDone() {
        none(Refusals.withoutPermission(site()));
    }

    @Test
    @Tag(ONCE)
    void otherMethodsAreRefused() {
        none(Refusals.wrongMethods(site()));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        none(Refusals.unknownKeys(site()));
    }

    @Test
    void whatCanBeFoundIsPublicAndIndexingAgainChangesNothing() {
        none(Findings.faults(site()));
    }

    @Test
    void personalDataCanBeHandedOutAndErased() {
        none(Privacy.faults(site()));
    }

    @Test
    void personalDataGoWhenTheirTimeIsOver() {
        none(Privacy.retentionFaults(site()));
    }

    @Test
    @Tag(ONCE)
    void whatIsDoneForAnOrganisationNeedsAMandateForIt() {
        none(Access.mandateFaults(subject()));
    }

    @Test
    void hostileFormsAreRefused() {
        none(Hostility.forms(site()));
    }

    @Test
    void hostileJsonIsRefused() {
        none(Hostility.api(site()));
    }

    @Test
    @Tag(ONCE)
    void visitorsPagesCarryNoCookiesAndAreKept() {
        none(Caching.faults(site()));
    }

    @Test
    @Tag(ONCE)
    void pagesHoldNoCodeAndNoStyle() {
        var here = site().world().full();
        none(site().crawls(here).values().stream()
                .flatMap(crawl -> crawl.pages().stream())
                .flatMap(page -> Markup.faults(page).stream())
                .distinct()
                .toList());
    }

    @Test
    @Tag(ONCE)
    void pagesAreAccessible() {
        none(Looks.of(site()).barriers());
    }

    @Test
    @Tag(ONCE)
    void pagesMeetNoMishapInTheBrowser() {
        none(Looks.of(site()).mishaps());
    }
}
