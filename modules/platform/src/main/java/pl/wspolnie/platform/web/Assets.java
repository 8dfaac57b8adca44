package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The static files of the platform, the plugins and the WebJars. */
@ApplicationScoped
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8",
            "json", "application/json",
            "woff2", "font/woff2");
    // Segments that begin with a letter or digit: no way up, nothing hidden.
    private static final Pattern SAFE = Pattern.compile("/(static|webjars)(/[A-Za-z0-9_][A-Za-z0-9_.@-]*)+");

    private final ClassLoader loader;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public Assets() {
        this(Assets.class.getClassLoader());
    }

    Assets(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * The address of a file, marked with its content.
     *
     * @param path below {@code /static/}, or {@code webjars/NAME/...} without the version
     * @throws IllegalArgumentException if there is no such file
     */
    public String url(String path) {
        return at(address(path))
                .orElseThrow(() -> new IllegalArgumentException("No static file " + path))
                .url();
    }

    /** The file at an address of the site, for instance {@code /static/wspolnie.css}. */
    public Optional<Asset> at(String address) {
        var asset = known.get(address);
        if (asset != null) {
            return Optional.of(asset);
        }
        var type = TYPES.get(address.substring(address.lastIndexOf('.') + 1));
        if (type == null || !SAFE.matcher(address).matches()) {
            return Optional.empty();
        }
        var read = read("META-INF/resources" + address).map(bytes -> Asset.of(address, type, bytes));
        read.ifPresent(found -> known.put(address, found));
        return read;
    }

    private String address(String path) {
        var parts = path.split("/", 3);
        if (!parts[0].equals("webjars") || parts.length < 3) {
            return "/static/" + path;
        }
        return "/webjars/" + parts[1] + "/" + versions.computeIfAbsent(parts[1], this::version) + "/" + parts[2];
    }

    private String version(String webjar) {
        var path = "META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties";
        try (var in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No WebJar " + webjar);
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> read(String resource) {
        try (var in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
