package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.web.Urls;

/** Addresses inside the current municipality. */
@ApplicationScoped
public class SiteUrls implements Urls {

    private final CurrentRequest request;
    private final WebSettings settings;

    @Inject
    public SiteUrls(CurrentRequest request, WebSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    protected SiteUrls() {
        this(null, null);
    }

    @Override
    public String of(String path, Object... segments) {
        return Paths.join("/" + request.municipality().slug(), path, segments);
    }

    @Override
    public String absolute(String path, Object... segments) {
        return settings.baseUrl() + of(path, segments);
    }
}
