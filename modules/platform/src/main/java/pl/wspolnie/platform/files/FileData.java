package pl.wspolnie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.platform.privacy.InstallationData;

/** The files that a person sent, as that person may take note of them. */
@ApplicationScoped
public class FileData implements InstallationData {

    private final EntityManager entities;
    private final StoreFolder folder;

    protected FileData() {
        this(null, null);
    }

    @Inject
    public FileData(EntityManager entities, StoreFolder folder) {
        this.entities = entities;
        this.folder = folder;
    }

    @Override
    public String key() {
        return "files";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(FileData::row).toList();
    }

    private List<FileEntity> of(long person) {
        return entities.createQuery(
                        "select f from FileEntity f where f.storedBy = :person order by f.id", FileEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public Map<String, Path> files(long person) {
        var all = new LinkedHashMap<String, Path>();
        for (var row : of(person)) {
            var file = row.asStoredFile();
            all.put(entry(file), folder.store().path(file.sha256()));
        }
        return all;
    }

    /** Two files may have the same name. */
    private static String entry(StoredFile file) {
        return "files/" + file.id() + "-" + file.name();
    }

    private static Map<String, Object> row(FileEntity file) {
        var stored = file.asStoredFile();
        var row = new LinkedHashMap<String, Object>();
        row.put("file", entry(stored));
        row.put("name", stored.name());
        row.put("attachedTo", file.owner());
        row.put("mediaType", stored.mediaType());
        row.put("size", stored.size());
        row.put("sha256", stored.sha256());
        row.put("stored", file.storedAt());
        return row;
    }
}
