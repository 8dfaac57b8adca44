package pl.wspolnie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;

/** The files of the current municipality: rows in the database, contents in the store. */
@ApplicationScoped
public class AttachedFiles implements Files {

    private static final int LONGEST_OWNER = 200;

    private final EntityManager entities;
    private final CurrentRequest request;
    private final StoreFolder folder;
    private final Clock clock;

    protected AttachedFiles() {
        this(null, null, null, null);
    }

    @Inject
    public AttachedFiles(EntityManager entities, CurrentRequest request, StoreFolder folder, Clock clock) {
        this.entities = entities;
        this.request = request;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StoredFile store(String owner, String name, InputStream content, Set<String> allowed, long maximumBytes) {
        if (owner.length() > LONGEST_OWNER) {
            throw new IllegalArgumentException("Too long for an owner of files: " + owner);
        }
        var store = folder.store();
        try (var arrival = store.receive(content, maximumBytes)) {
            var type = Inspection.mediaType(arrival, allowed, maximumBytes);
            // Content without a row is swept away one day; a row without content would be a loss.
            store.keep(arrival);
            return add(owner, new StoredFile(0, FileName.clean(name), type, arrival.size(), arrival.sha256()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private StoredFile add(String owner, StoredFile file) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sender = request.person().map(Person::id).orElse(null);
        var row = new FileEntity(request.municipality().id(), owner, file, now, sender);
        entities.persist(row);
        return row.asStoredFile();
    }

    @Override
    public List<StoredFile> of(String owner) {
        return entities.createQuery(
                        "select f from FileEntity f where f.municipality = :here and f.owner = :owner order by f.id",
                        FileEntity.class)
                .setParameter("here", request.municipality().id())
                .setParameter("owner", owner)
                .getResultStream()
                .map(FileEntity::asStoredFile)
                .toList();
    }

    @Override
    public Response download(String owner, long id) {
        var file = find(owner, id).asStoredFile();
        return Download.of(file, content(file));
    }

    @Override
    public InputStream open(String owner, long id) {
        try {
            return java.nio.file.Files.newInputStream(content(find(owner, id).asStoredFile()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path content(StoredFile file) {
        var path = folder.store().path(file.sha256());
        if (!java.nio.file.Files.isReadable(path)) {
            throw new IllegalStateException("The content of file " + file.id() + " is missing: " + path);
        }
        return path;
    }

    @Override
    @Transactional
    public void remove(String owner, long id) {
        entities.remove(find(owner, id));
    }

    private FileEntity find(String owner, long id) {
        return entities.createQuery(
                        "select f from FileEntity f where f.id = :id and f.municipality = :here and f.owner = :owner",
                        FileEntity.class)
                .setParameter("id", id)
                .setParameter("here", request.municipality().id())
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + id + " of " + owner));
    }

    /** Whether any file of the installation has this content. */
    boolean isUsed(String sha256) {
        return entities.createQuery("select count(f) from FileEntity f where f.sha256 = :sha256", Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }
}
