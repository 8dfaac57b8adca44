package pl.wspolnie.forum.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The latest of the public versions of each document. */
final class Latest {

    private Latest() {}

    /** @param published by number; the result is by the key of the document */
    static Map<Long, Version> of(List<Version> published) {
        var latest = new HashMap<Long, Version>();
        published.forEach(version -> latest.put(version.standardId(), version));
        return latest;
    }
}
