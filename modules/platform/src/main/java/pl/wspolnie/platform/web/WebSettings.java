package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the installation is reached, and where its map tiles come from. */
@ApplicationScoped
public class WebSettings {

    private final String baseUrl;
    private final String tiles;
    private final String attribution;

    /**
     * @param baseUrl {@code base.url}: scheme and host as the world sees them
     * @param tiles {@code map.tiles}: a pattern like {@code https://host/{z}/{x}/{y}.png}; without it there are no maps
     * @param attribution {@code map.attribution}: who made the map
     */
    @Inject
    public WebSettings(
            @ConfigProperty(name = "base.url", defaultValue = "http://localhost:8080") String baseUrl,
            @ConfigProperty(name = "map.tiles") Optional<String> tiles,
            @ConfigProperty(name = "map.attribution", defaultValue = "© OpenStreetMap") String attribution) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.tiles = tiles.filter(pattern -> !pattern.isBlank()).orElse(null);
        this.attribution = attribution;
    }

    protected WebSettings() {
        this("", Optional.empty(), "");
    }

    /** Scheme, host and port, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Whether readers come by https, if need be through a proxy. */
    public boolean secure() {
        return baseUrl.startsWith("https:");
    }

    /** The pattern of the map tiles' addresses, or {@code null}. */
    public String tiles() {
        return tiles;
    }

    public String attribution() {
        return attribution;
    }

    /** Scheme and host from which tiles are fetched, for the content security policy. */
    public Optional<String> tilesOrigin() {
        if (tiles == null) {
            return Optional.empty();
        }
        var uri = URI.create(tiles.replaceAll("[{}]", ""));
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        // A subdomain that Leaflet fills in stands for every subdomain.
        var host = tiles.contains("//{s}.") ? uri.getHost().replaceFirst("^s\\.", "*.") : uri.getHost();
        return Optional.of(uri.getScheme() + "://" + host + port);
    }
}
