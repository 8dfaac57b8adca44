package pl.wspolnie.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files: one can be read without scrolling, and one that outgrows the limit wants to be two. */
class SizesTest {

    private static final int MEDIAN = 90;
    private static final int NINETY_FIFTH = 350;
    private static final int LONGEST = 600;

    private record Source(Path file, int lines) {}

    @Test
    void mostFilesAreSmall() throws IOException {
        var sources = sources();
        assertTrue(at(sources, 0.5).lines() <= MEDIAN, "the median is " + at(sources, 0.5));
        assertTrue(at(sources, 0.95).lines() <= NINETY_FIFTH, "the 95th percentile is " + at(sources, 0.95));
    }

    @Test
    void noFileIsHuge() throws IOException {
        var huge = sources().stream().filter(source -> source.lines() > LONGEST).toList();
        assertTrue(huge.isEmpty(), "more than " + LONGEST + " lines: " + huge);
    }

    private static Source at(List<Source> sources, double share) {
        return sources.get((int) (share * (sources.size() - 1)));
    }

    private static List<Source> sources() throws IOException {
        var root = Path.of("").toAbsolutePath().getParent().getParent();
        try (var files =
                Stream.of("api", "modules", "plugins").map(root::resolve).flatMap(SizesTest::walk)) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .map(SizesTest::measured)
                    .sorted(Comparator.comparingInt(Source::lines))
                    .toList();
            assertTrue(sources.size() > 100, "only " + sources.size() + " sources found under " + root);
            return sources;
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Source measured(Path file) {
        try (var lines = Files.lines(file)) {
            return new Source(file, (int) lines.count());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
