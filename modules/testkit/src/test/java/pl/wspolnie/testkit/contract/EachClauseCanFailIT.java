package pl.wspolnie.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;
import pl.wspolnie.testkit.SuiteTest;

/** A contract that nobody can break promises nothing: each clause is broken here by a plugin made for it. */
@Tag(PluginContract.ONCE)
class EachClauseCanFailIT extends SuiteTest {

    private static final String UNLISTED = "pl.wspolnie.unlisted.UnlistedContract";
    private static final String FAULTY = "pl.wspolnie.unlisted.UnlistedMigrations";
    private static final String BROKEN = "pl.wspolnie.broken.BrokenContract";
    private static final String LEAKY = "pl.wspolnie.leaky.LeakyContract";

    /**
     * How a clause is broken.
     *
     * @param clause its name
     * @param contract the contract of the plugin that breaks it
     * @param said what the message must contain
     */
    record Breach(String clause, String contract, List<String> said) {

        static Breach of(String clause, String contract, String... said) {
            return new Breach(clause, contract, List.of(said));
        }

        @Override
        public String toString() {
            return clause;
        }
    }

    static Stream<Breach> breaches() {
        return Stream.concat(inCode(), running());
    }

    private static Stream<Breach> inCode() {
        return Stream.of(
                Breach.of("isFoundByServiceLoader", UNLISTED, "lists 0 plugins of the package pl.wspolnie.unlisted"),
                Breach.of(
                        "everythingItDeclaresStartsWithItsId",
                        BROKEN,
                        "/{municipality}/somewhere",
                        "stolen.permission",
                        "elsewhere",
                        "BadKey"),
                Breach.of("everythingInTheDatabaseStartsWithItsId", BROKEN, "make nobodys_table"),
                Breach.of("migrationsRunOnAnEmptySchema", FAULTY, "on an empty schema", "unlisted failed"),
                Breach.of("migrationsRunOnThePreviousSchemaWithData", BROKEN, "on the previous schema with data"),
                Breach.of(
                        "entitiesMatchTheTables",
                        BROKEN,
                        "broken_shapeless.counted is a",
                        "broken_shapeless.optional may be empty",
                        "the entity has broken_shapeless.forgotten",
                        "requires broken_shapeless.demanded"),
                Breach.of(
                        "itsCodeDoesOnlyWhatItMay",
                        BROKEN,
                        "nothing of the platform",
                        "no other plugin",
                        "through pl.wspolnie.api.data.Records",
                        "as a Listener",
                        "System.Logger",
                        "it extends MunicipalRecord",
                        "by their constructors"),
                Breach.of(
                        "messagesAreCompleteInEveryLanguage",
                        BROKEN,
                        "broken.english has no Polish text",
                        "stolen.key does not begin",
                        "lacks the plural forms [few, many] in pl",
                        "broken.malformed is malformed in pl",
                        "broken.arguments takes [0] in Polish and [1] in English",
                        "broken.module.purpose is empty in en"),
                Breach.of(
                        "everyMessageThatIsNamedExists",
                        BROKEN,
                        "needs the message broken.unsaid",
                        "names the message broken.unheard"),
                Breach.of(
                        "whatIsDoneForAnOrganisationNeedsAMandateForIt",
                        BROKEN,
                        "stolen.permission is used in an organisation's name"),
                Breach.of(
                        "everyEndpointSaysWhoMayUseIt",
                        BROKEN,
                        "BrokenPages.open) carries neither",
                        "unknown to the manifest",
                        "sub-resource locator",
                        "HiddenPages.class is a JAX-RS resource"));
    }

    private static Stream<Breach> running() {
        return Stream.of(
                Breach.of("itsDemonstrationContentShowsOnItsPages", LEAKY, "puts nothing into leaky_unused"),
                Breach.of(
                        "whatItsBeansNameHasWords",
                        LEAKY,
                        "the kind of search documents drop",
                        "the figure sample.drops does not begin with leaky.",
                        "no message leaky.privacy.people"),
                Breach.of(
                        "switchedOffItIsGoneAndSwitchedOnAllIsBack",
                        LEAKY,
                        "switched off: GET /leaky-full/leaky/secret",
                        "changed the data"),
                Breach.of("noMunicipalitySeesAnothersContent", LEAKY, "tells of another municipality's"),
                Breach.of("withoutPermissionNothingIsDone", LEAKY, "RESIDENT without the permission leaky.secret"),
                Breach.of("otherMethodsAreRefused", LEAKY, "/leaky/secret -> 200, not 405"),
                Breach.of("whatDoesNotExistIsNotFound", LEAKY, "/leaky/said/999999999999 -> 200, not 404"),
                Breach.of(
                        "whatCanBeFoundIsPublicAndIndexingAgainChangesNothing",
                        LEAKY,
                        "the source says otherwise",
                        "is not public"),
                Breach.of(
                        "personalDataCanBeHandedOutAndErased",
                        LEAKY,
                        "no plain value",
                        "is still there",
                        "erases the same again"),
                Breach.of(
                        "personalDataGoWhenTheirTimeIsOver",
                        LEAKY,
                        "the handler people names months",
                        "does not implement expire"),
                Breach.of(
                        "hostileFormsAreRefused",
                        LEAKY,
                        "accepts fields of",
                        "accepts required fields left empty",
                        "after hostile input"),
                Breach.of("hostileJsonIsRefused", LEAKY, "/leaky/json accepts {"),
                Breach.of("visitorsPagesCarryNoCookiesAndAreKept", LEAKY, "sets a cookie for a visitor"),
                Breach.of(
                        "pagesHoldNoCodeAndNoStyle", LEAKY, "holds <script>leak()</script>", "holds a style attribute"),
                Breach.of("pagesAreAccessible", LEAKY, "button-name"),
                Breach.of("pagesMeetNoMishapInTheBrowser", LEAKY, "Content Security Policy"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void fails(Breach breach) {
        var failure = run(breach);
        for (var words : breach.said()) {
            assertTrue(failure.contains(words), () -> "«%s» is not in: %s".formatted(words, failure));
        }
    }

    @Test
    void noClauseIsLeftOut() {
        var clauses = Arrays.stream(PluginContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .collect(Collectors.toSet());
        assertEquals(clauses, breaches().map(Breach::clause).collect(Collectors.toSet()));
    }

    /** The message with which the clause failed; empty if it held. */
    private static String run(Breach breach) {
        var failures = new ArrayList<String>();
        var listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(cause -> failures.add(String.valueOf(cause.getMessage())));
            }
        };
        var clause = request()
                .selectors(selectMethod(breach.contract() + "#" + breach.clause()))
                .build();
        LauncherFactory.create().execute(clause, listener);
        return String.join("\n", failures);
    }
}
