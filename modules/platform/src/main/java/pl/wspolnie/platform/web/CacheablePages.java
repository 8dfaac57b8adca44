package pl.wspolnie.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which requests may be answered with a page that was drawn for somebody else. */
final class CacheablePages {

    private static final int LONGEST_QUERY = 300;

    private CacheablePages() {}

    /**
     * Whether the page shows everybody the same: it is public, and its address says nothing that the method does not
     * ask for.
     *
     * @param query as it came, or {@code null}
     * @param parameters the names of the query's parameters
     */
    static boolean allow(String httpMethod, Method resource, String query, Collection<String> parameters) {
        var reads = httpMethod.equals("GET") || httpMethod.equals("HEAD");
        return reads
                && resource.isAnnotationPresent(PermitAll.class)
                && (query == null || query.length() <= LONGEST_QUERY)
                && asked(resource).containsAll(parameters);
    }

    private static Set<String> asked(Method resource) {
        return Arrays.stream(resource.getParameterAnnotations())
                .flatMap(Stream::of)
                .map(annotation -> annotation instanceof QueryParam parameter ? parameter.value() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
