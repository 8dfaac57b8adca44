package pl.wspolnie.server.jar;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The jars inside the runnable jar, unpacked into the user's cache: ours once per build, the server's once per version
 * of it.
 *
 * @param runnable the jar itself
 * @param launcher what only the launcher needs
 * @param libraries what the web application is made of: api, platform, libraries, bundled plugins
 */
public record Bundle(Path runnable, List<Path> launcher, List<Path> libraries) {

    private static final String OURS = "WSPOLNIE-INF/";
    private static final String LAUNCHER = "launcher";
    private static final String LIBRARIES = "lib";
    private static final String SERVER = "MICRO-INF/runtime/";

    static Bundle unpack(Path runnable) throws IOException {
        var folder = unpacked(runnable, OURS);
        return new Bundle(runnable, list(folder.resolve(LAUNCHER)), list(folder.resolve(LIBRARIES)));
    }

    /** The folder of Payara Micro's jars; a command that needs no server does not unpack them. */
    public Path server() throws IOException {
        return unpacked(runnable, SERVER);
    }

    private static Path unpacked(Path runnable, String inside) throws IOException {
        try (var jar = new JarFile(runnable.toFile())) {
            var entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(inside) && !entry.isDirectory())
                    .toList();
            var caches = cache();
            var folder = caches.resolve(fingerprint(entries));
            for (var entry : entries) {
                var file = folder.resolve(entry.getName().substring(inside.length()));
                if (!isWhole(file, entry)) {
                    place(jar, entry, file, caches);
                }
            }
            return folder;
        }
    }

    private static boolean isWhole(Path file, ZipEntry entry) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == entry.getSize();
    }

    private static Path cache() throws IOException {
        var asked = System.getenv("XDG_CACHE_HOME");
        var parent =
                asked == null || asked.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(asked);
        try {
            return Files.createDirectories(parent.resolve("wspolnie"));
        } catch (IOException readOnlyHome) {
            return Files.createTempDirectory("wspolnie");
        }
    }

    /** Checksums of the entries stand for their content. */
    private static String fingerprint(List<? extends ZipEntry> entries) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var entry : entries) {
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                        .putLong(entry.getCrc())
                        .putLong(entry.getSize())
                        .array());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In one move, so that a process killed halfway leaves nothing that looks complete. */
    private static void place(JarFile jar, ZipEntry entry, Path file, Path caches) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(caches, "unpacking", null);
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException lost) {
            Files.deleteIfExists(fresh);
            // Another process may have been faster.
            if (!isWhole(file, entry)) {
                throw lost;
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    URL[] urls() throws MalformedURLException {
        var urls = new ArrayList<URL>();
        for (var jar : launcher) {
            urls.add(jar.toUri().toURL());
        }
        for (var jar : libraries) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
