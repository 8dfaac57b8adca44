package pl.wspolnie.testkit.running;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of the testkit that runs inside the server, copied out of the testkit to become a jar of its own. */
final class Inside {

    private static final String PACKAGE = "pl/wspolnie/testkit/inside";
    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private Inside() {}

    /** Copies the classes to {@code <folder>/inside/target/classes}. */
    static Path copyTo(Path folder) throws IOException, URISyntaxException {
        var classes = Files.createDirectories(folder.resolve("inside/target/classes"));
        var source =
                Inside.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(source))) {
            copy(Path.of(source), classes);
        } else {
            try (var jar = FileSystems.newFileSystem(Path.of(source))) {
                copy(jar.getPath("/"), classes);
            }
        }
        Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(classes.resolve("META-INF/beans.xml"), BEANS);
        return classes;
    }

    private static void copy(Path root, Path classes) throws IOException {
        var target = Files.createDirectories(classes.resolve(PACKAGE));
        try (var files = Files.list(root.resolve(PACKAGE))) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }
}
