package pl.wspolnie.budget.allocation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real elections that lie beside the repository, in ../shared/pabulib, or where the system property wspolnie.shared says.
 */
final class Shared {

    private Shared() {}

    static Optional<Path> pabulib() {
        return Stream.concat(
                        Stream.ofNullable(System.getProperty("wspolnie.shared")).map(Path::of), beside())
                .map(folder -> folder.resolve("pabulib"))
                .filter(folder -> Files.exists(folder.resolve("expected.csv")))
                .findFirst();
    }

    /** The folders named "shared" beside this one and each of those it lies in. */
    private static Stream<Path> beside() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolveSibling("shared"));
    }
}
