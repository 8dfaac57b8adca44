package pl.wspolnie.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The data folder, held by one process at a time. */
final class DataFolder {

    private final Path path;

    // Held open on purpose: the operating system frees the lock when the process ends, however it ends.
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws Failure if the folder cannot be written, or another process holds it */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var lock = FileChannel.open(
                    path.resolve("wspolnie.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw Failure.of("data.locked", path);
            }
            return new DataFolder(path, lock);
        } catch (OverlappingFileLockException cause) {
            throw Failure.of(cause, "data.locked", path);
        } catch (IOException cause) {
            throw Failure.of(cause, "data.unusable", path, cause.getClass().getSimpleName());
        }
    }

    boolean isHeld() {
        return lock.isOpen();
    }

    Path logs() throws IOException {
        return Files.createDirectories(path.resolve("logs"));
    }

    /** A folder for what is made anew at each start: the server's own files, the assembled application. */
    Path fresh() throws IOException {
        var fresh = path.resolve("server");
        if (Files.exists(fresh)) {
            delete(fresh);
        }
        return Files.createDirectories(fresh);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException fault) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
