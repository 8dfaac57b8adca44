package pl.wspolnie.testkit.code;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;

/** What the code of a plugin may and may not do, as rules over its compiled classes. */
public final class PluginRules {

    private static final String[] DATABASE = {"java.sql..", "javax.sql..", "org.eclipse.persistence.."};
    private static final List<String> PERSISTENCE_ENTRY = List.of(
            "jakarta.persistence.EntityManager",
            "jakarta.persistence.EntityManagerFactory",
            "jakarta.persistence.PersistenceContext",
            "jakarta.persistence.PersistenceUnit",
            "jakarta.persistence.Persistence");

    private PluginRules() {}

    /** The rules for the plugin with this id. */
    public static List<ArchRule> of(String id) {
        return List.of(
                importsNoPlatform(),
                importsNoOtherPlugin(id),
                reachesDataThroughRecords(),
                keepsNoHttpSession(),
                observesThroughListeners(),
                injectsByConstructor(),
                keepsNoPublicField(),
                bringsNoProvider(),
                printsNothing(),
                entitiesAreRecordsOfAMunicipality());
    }

    /** One line per broken rule and place. */
    public static Stream<String> faults(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails().stream().map(detail -> rule.getDescription() + ": " + detail);
    }

    static ArchRule importsNoPlatform() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("pl.wspolnie.platform..", "pl.wspolnie.server.."))
                .as("A plugin imports pl.wspolnie.api and nothing of the platform; ask for an interface in the api");
    }

    static ArchRule importsNoOtherPlugin(String id) {
        DescribedPredicate<JavaClass> other = resideInAPackage("pl.wspolnie..")
                .and(describe("of another plugin", type -> !isOwnOrApi(type.getPackageName(), id)));
        return noClasses()
                .should()
                .dependOnClassesThat(other)
                .as("A plugin imports no other plugin; send or hear an event of the api");
    }

    private static boolean isOwnOrApi(String name, String id) {
        return Stream.of("api", "platform", "server", id)
                .map(part -> "pl.wspolnie." + part)
                .anyMatch(allowed -> name.equals(allowed) || name.startsWith(allowed + "."));
    }

    static ArchRule reachesDataThroughRecords() {
        DescribedPredicate<JavaClass> way = resideInAnyPackage(DATABASE)
                .or(describe("an entry to persistence", type -> PERSISTENCE_ENTRY.contains(type.getName())));
        return noClasses()
                .should()
                .dependOnClassesThat(way)
                .as(
                        "A plugin reaches its data through pl.wspolnie.api.data.Records, which never forgets the municipality");
    }

    static ArchRule keepsNoHttpSession() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped")
                .as("A plugin keeps no HTTP session");
    }

    static ArchRule observesThroughListeners() {
        DescribedPredicate<JavaMethod> observer =
                describe("observing CDI events", method -> method.getParameters().stream()
                        .anyMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes")
                                || parameter.isAnnotatedWith("jakarta.enterprise.event.ObservesAsync")));
        return noMethods()
                .that(observer)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("pl.wspolnie..")
                .as("A plugin hears events as a Listener of its manifest, which is silent where the module is off");
    }

    static ArchRule injectsByConstructor() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .as("A plugin's classes are given what they need by their constructors");
    }

    static ArchRule keepsNoPublicField() {
        return fields().that()
                .areNotStatic()
                .and()
                .areNotFinal()
                .should()
                .notBePublic()
                .as("No public fields");
    }

    static ArchRule bringsNoProvider() {
        return noClasses()
                .should()
                .beAnnotatedWith("jakarta.ws.rs.ext.Provider")
                .as("A plugin brings no filters or providers of JAX-RS, which would touch the requests of others");
    }

    static ArchRule printsNothing() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .as("System.Logger instead of System.out and System.err");
    }

    static ArchRule entitiesAreRecordsOfAMunicipality() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .beAssignableTo("pl.wspolnie.api.data.MunicipalRecord")
                .as("An entity belongs to a municipality: it extends MunicipalRecord");
    }
}
