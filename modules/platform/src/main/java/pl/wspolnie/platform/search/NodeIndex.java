package pl.wspolnie.platform.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This node's index: opened when first needed, in memory where there is no folder for it. */
@ApplicationScoped
public class NodeIndex {

    private static final Logger LOG = System.getLogger(NodeIndex.class.getName());

    private final Optional<Path> folder;
    private LuceneIndex index;

    protected NodeIndex() {
        folder = Optional.empty();
    }

    /** @param data {@code data.dir}: the installation's folder on this machine */
    @Inject
    public NodeIndex(@ConfigProperty(name = "data.dir") Optional<String> data) {
        folder = data.filter(path -> !path.isBlank()).map(path -> Path.of(path, "search"));
    }

    synchronized LuceneIndex get() {
        try {
            if (index == null) {
                index = folder.isPresent() ? open(folder.get()) : LuceneIndex.inMemory();
            }
            return index;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static LuceneIndex open(Path folder) throws IOException {
        try {
            return LuceneIndex.onDisk(folder);
        } catch (LockObtainFailedException taken) {
            LOG.log(
                    Level.WARNING,
                    "Another node has the search index in {0}; this one keeps its own in memory",
                    folder);
            return LuceneIndex.inMemory();
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException broken) {
            LOG.log(Level.WARNING, "The search index in " + folder + " cannot be read and is built anew", broken);
            clear(folder);
            return LuceneIndex.onDisk(folder);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Gives up an index that can no longer be written, for instance after the disk was full. */
    synchronized void reopen() {
        close();
    }

    @PreDestroy
    synchronized void close() {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException fault) {
            LOG.log(Level.WARNING, "The search index did not close well", fault);
        } finally {
            index = null;
        }
    }
}
