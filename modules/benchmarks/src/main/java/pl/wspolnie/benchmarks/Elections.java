package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real elections that lie beside the repository, or in the folder that the system property wspolnie.shared names. */
final class Elections {

    private Elections() {}

    static Path file(String name) {
        return folder().resolve(name + ".pb");
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".pb"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("wspolnie.shared", "../shared")).resolve("pabulib");
    }
}
