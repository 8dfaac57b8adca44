package pl.wspolnie.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static pl.wspolnie.house.Suite.CLASSES;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.plugin.Plugin;

/** The arrows run one way: server -> platform -> api <- plugins. */
class ArrowsTest {

    static Stream<String> plugins() {
        return ServiceLoader.load(Plugin.class).stream()
                .map(plugin -> plugin.get().manifest().id())
                .filter(id -> !id.equals("platform"));
    }

    @Test
    void apiStandsOnJavaJakartaAndTheTemplateEngineAlone() {
        classes()
                .that()
                .resideInAPackage("pl.wspolnie.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("pl.wspolnie.api..", "java..", "jakarta..", "gg.jte..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void platformKnowsNoPlugin(String id) {
        noClasses()
                .that()
                .resideInAnyPackage("pl.wspolnie.platform..", "pl.wspolnie.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pl.wspolnie." + id + "..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheLauncher() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pl.wspolnie.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pl.wspolnie.server..")
                .check(CLASSES);
    }

    @Test
    void platformPackagesHaveNoCycles() {
        slices().matching("pl.wspolnie.platform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void apiPackagesHaveNoCycles() {
        slices().matching("pl.wspolnie.api.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void pluginPackagesHaveNoCycles(String id) {
        slices().matching("pl.wspolnie." + id + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
