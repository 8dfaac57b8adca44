package pl.wspolnie.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import pl.wspolnie.platform.boot.Database;

/**
 * The installation's configuration: options of the command line, then system properties, the environment,
 * {@code wspolnie.properties} in the data folder or else in the working folder, defaults.
 */
final class Configuration {

    static final String PORT = "http.port";
    static final String DATA = "data.dir";
    static final String FILES = "files.dir";
    static final String PLUGINS = "plugins.dir";

    private static final String FILE = "wspolnie.properties";
    private static final int HIGHEST_PORT = 65_535;
    private static final Map<String, String> DEFAULTS = Map.of(PORT, "8080", DATA, "data");

    private final Map<String, String> options;
    private final Map<String, String> environment;
    private final Properties system;
    private final Properties file = new Properties();

    Configuration(Options options, Map<String, String> environment, Properties system) {
        this.options = new HashMap<>(options.settings());
        this.environment = environment;
        this.system = system;
        if (options.command().equals(Options.DEMO)) {
            // Beside the real data, never among them.
            this.options.putIfAbsent(DATA, value(DATA).orElse("data/demo"));
        }
        readFile();
    }

    private void readFile() {
        for (var candidate : new Path[] {data().resolve(FILE), Path.of(FILE)}) {
            if (Files.isRegularFile(candidate)) {
                try (var reader = Files.newBufferedReader(candidate)) {
                    file.load(reader);
                    return;
                } catch (IOException | IllegalArgumentException cause) {
                    throw Failure.of(cause, "configuration", candidate.toAbsolutePath(), cause.getMessage());
                }
            }
        }
    }

    private Optional<String> value(String key) {
        var variable = key.replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(options.get(key))
                .or(() -> Optional.ofNullable(system.getProperty(key)))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .or(() -> Optional.ofNullable(file.getProperty(key)).map(String::strip))
                .filter(value -> !value.isEmpty());
    }

    private String known(String key) {
        return value(key).orElseGet(() -> DEFAULTS.get(key));
    }

    /** The port to listen on; 0 stands for any free one. */
    int port() {
        var port = known(PORT);
        try {
            var number = Integer.parseInt(port);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Failure.badArguments("port.invalid", port);
        }
        throw Failure.badArguments("port.invalid", port);
    }

    /** Where the database, files, index and logs are. */
    Path data() {
        return folder(known(DATA));
    }

    /** Where more plugin jars are. */
    Optional<Path> plugins() {
        return value(PLUGINS).map(Configuration::folder);
    }

    private static Path folder(String path) {
        try {
            return Path.of(path).toAbsolutePath().normalize();
        } catch (InvalidPathException cause) {
            throw Failure.badArguments("folder", path);
        }
    }

    /** The database: a file in the data folder unless another is named. */
    Database database() {
        // H2 must not close before the server's pool has.
        var ownFile = "jdbc:h2:file:" + data().resolve("wspolnie") + ";DB_CLOSE_ON_EXIT=FALSE";
        return new Database(
                value("db.url").orElse(ownFile),
                value("db.user").orElse("wspolnie"),
                value("db.password").orElse(""));
    }

    /** Makes everything visible to the server's configuration and to commands. */
    void publish(int port) {
        for (var key : new TreeSet<>(file.stringPropertyNames())) {
            value(key).ifPresent(value -> system.setProperty(key, value));
        }
        options.forEach(system::setProperty);
        var database = database();
        system.setProperty("db.url", database.url());
        system.setProperty("db.user", database.user());
        system.setProperty("db.password", database.password());
        system.setProperty("db.class", value("db.class").orElse(database.dataSourceClass()));
        system.setProperty("base.url", value("base.url").orElse("http://localhost:" + port));
        system.setProperty(PORT, Integer.toString(port));
        system.setProperty(DATA, data().toString());
        // Nodes of one installation share this folder, and no other.
        system.setProperty(FILES, value(FILES).orElse(data().resolve("files").toString()));
    }
}
