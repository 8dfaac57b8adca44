package pl.wspolnie.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** What the product is made of: the compiled classes of the api, the platform, the launcher and all plugins. */
final class Suite {

    private static final Pattern TESTS = Pattern.compile("/pl/wspolnie/testkit/|/test-classes/");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(Suite::isProduct)
            .importPackages("pl.wspolnie");

    private Suite() {}

    private static boolean isProduct(Location location) {
        return !TESTS.matcher(location.toString()).find();
    }
}
