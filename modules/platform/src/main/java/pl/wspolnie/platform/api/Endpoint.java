package pl.wspolnie.platform.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Permission;

/**
 * Something that programs can call.
 *
 * @param method for instance {@code GET}
 * @param path with its parameters in braces
 * @param permission who may, or an empty string for everybody
 * @param summary what it does, in English; may be empty
 */
public record Endpoint(String method, String path, String permission, String summary) {

    private static final String API = "/api/v1";

    /** All endpoints of a plugin's JSON API, in the order of their paths. */
    static List<Endpoint> of(PluginManifest manifest) {
        return manifest.resources().stream()
                .flatMap(Endpoint::of)
                .filter(endpoint -> endpoint.path().startsWith(API))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    /** The path in its parts, before each of which a line may end. */
    public List<String> steps() {
        return List.of(path.split("(?=/)"));
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).flatMap(method -> of(resource, method).stream());
    }

    private static Optional<Endpoint> of(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(http ->
                        new Endpoint(http.value(), pathOf(resource, method), permissionOf(method), summaryOf(method)));
    }

    private static String pathOf(Class<?> resource, Method method) {
        var whole = segment(resource.getAnnotation(Path.class)) + segment(method.getAnnotation(Path.class));
        // The form of a parameter is for the server alone.
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
    }

    private static String segment(Path path) {
        var value = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return value.isEmpty() ? "" : "/" + value;
    }

    private static String permissionOf(Method method) {
        var permission = method.getAnnotation(Permission.class);
        return permission == null ? "" : permission.value();
    }

    private static String summaryOf(Method method) {
        var operation = method.getAnnotation(Operation.class);
        return operation == null ? "" : operation.summary();
    }
}
