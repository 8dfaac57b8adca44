package pl.wspolnie.testkit.running;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import pl.wspolnie.platform.boot.Assembly;

/** What Arquillian deploys once for all test classes: the suite with the plugins of the class path. */
public final class SuiteDeployment {

    private SuiteDeployment() {}

    /** Assembles the web application exactly as the launcher does, plus the testkit's part inside. */
    @Deployment(testable = false)
    public static WebArchive suite() throws IOException, URISyntaxException {
        var folder = Files.createTempDirectory("wspolnie-testkit");
        var libraries = new ArrayList<Path>(ClassPath.libraries());
        libraries.add(Inside.copyTo(folder));
        var war = new Assembly(libraries, ClassPath.plugins()).writeTo(folder.resolve("war"));
        return ShrinkWrap.create(WebArchive.class, "wspolnie.war")
                .as(ExplodedImporter.class)
                .importDirectory(war.toFile())
                .as(WebArchive.class);
    }
}
