package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import pl.wspolnie.platform.audit.PresentRevisions;
import pl.wspolnie.platform.scope.Revision;

/** Gives visitors the pages that were drawn for others and are still true, at the cost of one small query. */
@ApplicationScoped
public class KeptPages {

    private final PageCache cache;
    private final PresentRevisions revisions;
    private final Clock clock;

    protected KeptPages() {
        this(null, null, null);
    }

    @Inject
    public KeptPages(PageCache cache, PresentRevisions revisions, Clock clock) {
        this.cache = cache;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Answers if it can. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = find(request);
        if (page.isPresent()) {
            page.get().answer(request).send(response);
        }
        return page.isPresent();
    }

    private Optional<DrawnPage> find(HttpServletRequest request) {
        var visitor =
                Incoming.cookie(request, Incoming.SESSION).isEmpty() && request.getHeader("Authorization") == null;
        var key = PageKey.of(request);
        return visitor && request.getMethod().equals("GET") && cache.knows(key)
                ? cache.find(key, state(revisions.below(request.getRequestURI().split("/", 3)[1])))
                : Optional.empty();
    }

    /** The state of a page that shows what was known at the revision. */
    PageState state(Revision revision) {
        return new PageState(revision, clock.millis() / 60_000);
    }
}
