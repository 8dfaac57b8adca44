package pl.wspolnie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** The files that a person sent, as that person may take note of them. */
@ApplicationScoped
public class FileData implements InstallationData {

    private final EntityManager entities;

    protected FileData() {
        this(null);
    }

    @Inject
    public FileData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String key() {
        return "files";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return entities.createQuery(
                        "select f from FileEntity f where f.storedBy = :person order by f.id", FileEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(FileData::row)
                .toList();
    }

    private static Map<String, Object> row(FileEntity file) {
        var stored = file.asStoredFile();
        var row = new LinkedHashMap<String, Object>();
        row.put("name", stored.name());
        row.put("attachedTo", file.owner());
        row.put("mediaType", stored.mediaType());
        row.put("size", stored.size());
        row.put("sha256", stored.sha256());
        row.put("stored", file.storedAt());
        return row;
    }
}
