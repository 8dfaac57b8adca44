package pl.wspolnie.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "pl.wspolnie.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("pl.wspolnie.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOBODY_OPENS_AN_HTTP_SESSION =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.servlet.http.HttpSession");

    @ArchTest
    static final ArchRule NOBODY_DEPENDS_ON_A_PLUGIN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("pl.wspolnie.budget..", "pl.wspolnie.testkit..", "pl.wspolnie.server..");
}
