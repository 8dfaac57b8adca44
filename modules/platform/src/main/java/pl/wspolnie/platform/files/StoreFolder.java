package pl.wspolnie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation keeps the contents of files. */
@ApplicationScoped
public class StoreFolder {

    private final ContentStore store;

    protected StoreFolder() {
        store = null;
    }

    /**
     * @param files {@code files.dir}: a folder that all nodes of the installation see
     * @param data {@code data.dir}: this node's folder, where {@code files} is by default
     */
    @Inject
    public StoreFolder(
            @ConfigProperty(name = "files.dir") Optional<String> files,
            @ConfigProperty(name = "data.dir", defaultValue = "data") String data) {
        store = new ContentStore(
                files.filter(path -> !path.isBlank()).map(Path::of).orElseGet(() -> Path.of(data, "files")));
    }

    ContentStore store() {
        return store;
    }
}
