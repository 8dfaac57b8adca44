package pl.wspolnie.server.jar;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Where {@code java -jar wspolnie.jar} begins: unpacks the jars inside and hands over to the launcher. */
public final class Main {

    private Main() {}

    /** Runs the launcher; its code becomes the exit code of the process. */
    public static void main(String[] arguments) throws IOException, URISyntaxException, ReflectiveOperationException {
        var jar = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var bundle = Bundle.unpack(jar);
        // Not closed: it serves until the process ends.
        @SuppressWarnings("resource")
        var loader = new URLClassLoader("wspolnie", bundle.urls(), Main.class.getClassLoader());
        var launcher = loader.loadClass("pl.wspolnie.server.Launcher").getMethod("run", Bundle.class, String[].class);
        try {
            System.exit((int) launcher.invoke(null, bundle, arguments));
        } catch (InvocationTargetException thrown) {
            thrown.getCause().printStackTrace();
            System.exit(1);
        }
    }
}
