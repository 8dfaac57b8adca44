package pl.wspolnie.platform.site;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The part of an address's query that narrows a list.
 *
 * @param fields what was asked for, and nothing else
 */
record Query(MultivaluedMap<String, String> fields) {

    /** @param known the names that narrow the list */
    Query(Collection<String> known, MultivaluedMap<String, String> query) {
        this(new MultivaluedHashMap<>());
        known.stream().filter(query::containsKey).forEach(key -> fields.put(key, query.get(key)));
    }

    /** The address with this query behind it. */
    String after(String url) {
        var query = fields.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return url + (query.isEmpty() ? "" : "?" + query);
    }
}
