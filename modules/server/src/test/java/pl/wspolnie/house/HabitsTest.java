package pl.wspolnie.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static pl.wspolnie.house.Suite.CLASSES;

import com.tngtech.archunit.core.domain.JavaCall;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContextListener;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.data.Records;

/** Habits of the house. */
class HabitsTest {

    private static final String[] INSIDE = {"pl.wspolnie.api..", "pl.wspolnie.platform..", "pl.wspolnie.budget.."};
    private static final Set<Class<?>> TIMES =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);

    @Test
    void nothingPrintsToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pl.wspolnie.server..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the log is System.Logger; a command is given the streams that it writes to")
                .check(CLASSES);
    }

    @Test
    void collectionsAreNamedByTheirPlural() {
        noClasses()
                .should()
                .haveNameMatching(".*(Repository|Service|Manager|Dao|DAO|Impl|Helper|Utils?)")
                .because("the collection of an entity is its plural: Proposals, not ProposalRepository")
                .check(CLASSES);
    }

    @Test
    void constructorsAreGivenWhatIsNeeded() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Servlet.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Filter.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(ServletContextListener.class)
                .should()
                .beAnnotatedWith(Inject.class)
                .because("a class says in its constructor what it needs, unless the servlet container makes it")
                .check(CLASSES);
    }

    @Test
    void resourcesAreThin() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Records.class)
                .orShould()
                .beAnnotatedWith(Transactional.class)
                .because("pages and API go over the same collection, so that neither can do what the other cannot")
                .check(CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage("pl.wspolnie.platform..", "pl.wspolnie.budget..")
                .and()
                // An entity is not given a Clock, and the age of a temporary file is the machine's.
                .haveNameNotMatching(".*\\.(PlatformRecord|ContentStore)")
                .should()
                .callMethodWhere(describe(
                        "the time of the machine is asked for",
                        (JavaCall<?> call) -> call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && TIMES.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)))
                .because("a test must be able to set the Clock that is injected")
                .check(CLASSES);
    }

    @Test
    void moneyIsNeverRounded() {
        fields().that()
                .haveNameMatching("(?i).*(grosze|amount|cost|price|budget).*")
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(INSIDE)
                .and()
                // Figures of fairness are means, not amounts.
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("Metrics")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .because("money is counted in grosze as long, or as BigDecimal")
                .check(CLASSES);
    }

    @Test
    void nobodyKeepsAnHttpSession() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .orShould()
                .callMethodWhere(describe(
                        "a session is opened",
                        (JavaCall<?> call) -> call.getName().equals("getSession")
                                && call.getTargetOwner().getName().startsWith("jakarta.servlet.")))
                .check(CLASSES);
    }

    @Test
    void publicMethodsOfCollectionsAreNotFinal() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                .and()
                .arePublic()
                .should()
                .notBeFinal()
                .because("the container gives proxies of normal-scoped beans, which cannot pass on final methods")
                .check(CLASSES);
    }
}
