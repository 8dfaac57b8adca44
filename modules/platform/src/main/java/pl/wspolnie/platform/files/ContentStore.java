package pl.wspolnie.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A folder of contents, each in a file that is named by its SHA-256: {@code ab/cd/<64 digits>}. */
final class ContentStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Path incoming;
    private final Path leaving;

    ContentStore(Path folder) {
        this.folder = folder;
        incoming = folder.resolve("incoming");
        leaving = folder.resolve("leaving");
    }

    /**
     * A content that has arrived and is not yet kept.
     *
     * @param path a temporary file, removed on close
     * @param sha256 the hash of what was read
     * @param size in bytes, one above the limit if there was more
     */
    record Arrival(Path path, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** Reads to the end, or to one byte above the limit. */
    Arrival receive(InputStream content, long limit) throws IOException {
        var path = Files.createTempFile(Files.createDirectories(incoming), "file", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(new DigestInputStream(content, digest), path, limit + 1);
            return new Arrival(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException fault) {
            Files.deleteIfExists(path);
            throw fault;
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static long copy(InputStream content, Path path, long most) throws IOException {
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            int read;
            while (size < most && (read = content.read(buffer, 0, (int) Math.min(BUFFER, most - size))) >= 0) {
                size += read;
                for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    file.write(bytes);
                }
            }
            // Its row may outlive a power cut: so must the content.
            file.force(true);
        }
        return size;
    }

    /** Keeps what has arrived; the same content may be kept again and again. */
    void keep(Arrival arrival) throws IOException {
        var target = path(arrival.sha256());
        Files.createDirectories(target.getParent());
        Files.setLastModifiedTime(arrival.path(), java.nio.file.attribute.FileTime.from(Instant.now()));
        Files.move(arrival.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where the content is, or would be. */
    Path path(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /**
     * Removes contents that nothing refers to, and what a killed process left half received.
     *
     * @param before younger files stay: their rows may not have been committed yet
     * @return how many files were removed
     */
    int sweep(Predicate<String> used, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var removed = 0;
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                removed += sweepOne(file, used, before) ? 1 : 0;
            }
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        return removed;
    }

    private boolean sweepOne(Path file, Predicate<String> used, Instant before) throws IOException {
        var name = file.getFileName().toString();
        if (!isOlder(file, before)) {
            return false;
        }
        if (!HASH.matcher(name).matches()) {
            return Files.deleteIfExists(file);
        }
        return !used.test(name) && removeUnlessFresh(file, used, before);
    }

    /** Somebody may store the same content at this moment: what was moved aside is looked at again. */
    private boolean removeUnlessFresh(Path file, Predicate<String> used, Instant before) throws IOException {
        var aside = Files.createDirectories(leaving).resolve(file.getFileName());
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (isOlder(aside, before) && !used.test(file.getFileName().toString())) {
            return Files.deleteIfExists(aside);
        }
        Files.createDirectories(file.getParent());
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return false;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }
}
