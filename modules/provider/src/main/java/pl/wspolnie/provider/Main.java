package pl.wspolnie.provider;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Files;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Starts the provider at a free port and says at which; ends when its standard input does. */
public final class Main {

    private Main() {}

    /** @param arguments the one address to which browsers may be sent back */
    public static void main(String[] arguments) throws Exception {
        System.setProperty(Settings.BACK, arguments[0]);
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("provider").toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "nothing", new HttpServlet() {});
        context.addServletMappingDecoded("/", "nothing");
        context.addServletContainerInitializer((classes, servlet) -> guard(servlet), Set.of());
        tomcat.getConnector();
        tomcat.start();
        System.out.println("ready at http://localhost:" + tomcat.getConnector().getLocalPort());
        endWithParent(tomcat);
    }

    private static void guard(ServletContext servlet) {
        var spring = new AnnotationConfigWebApplicationContext();
        spring.register(Settings.class);
        spring.setServletContext(servlet);
        spring.refresh();
        servlet.addFilter("provider", spring.getBean("springSecurityFilterChain", Filter.class))
                .addMappingForUrlPatterns(null, false, "/*");
    }

    /** The pipe breaks even where the tests are killed. */
    private static void endWithParent(Tomcat tomcat) throws Exception {
        while (System.in.read() >= 0) {
            continue;
        }
        try {
            tomcat.stop();
        } catch (LifecycleException fault) {
            throw new IllegalStateException(fault);
        }
        System.exit(0);
    }
}
