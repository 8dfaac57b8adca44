package pl.wspolnie.testkit.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.wspolnie.api.security.Permission;

/**
 * A resource method.
 *
 * @param java the method
 * @param verb the HTTP method, or an empty string for a sub-resource locator
 * @param template the path with its parameters, beginning with a slash
 */
public record Endpoint(Method java, String verb, String template) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w.-]+)\\s*(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

    /** All endpoints of the plugin's resources. */
    public static List<Endpoint> of(Subject subject) {
        return subject.manifest().resources().stream().flatMap(Endpoint::of).toList();
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .filter(method ->
                        method.isAnnotationPresent(Path.class) || verb(method).isPresent())
                .map(method -> new Endpoint(method, verb(method).orElse(""), template(resource, method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String template(Class<?> resource, Method method) {
        var whole = "/" + path(resource.getAnnotation(Path.class)) + "/" + path(method.getAnnotation(Path.class));
        var clean = whole.replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    private static String path(Path annotation) {
        return annotation == null ? "" : annotation.value();
    }

    public boolean isApi() {
        return template.startsWith("/api/");
    }

    public boolean isOpen() {
        return java.isAnnotationPresent(PermitAll.class);
    }

    /** The permission that it names, or an empty string. */
    public String permission() {
        var named = java.getAnnotation(Permission.class);
        return named == null ? "" : named.value();
    }

    /** Whether the path has a parameter besides the municipality. */
    public boolean hasParameters() {
        return parameters().size() > 1;
    }

    /** The names of the parameters in order, the municipality's first. */
    public List<String> parameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The path with the municipality's slug in place of the first parameter, and a value for every other. */
    public String path(String municipality, UnaryOperator<String> value) {
        var first = PARAMETER.matcher(template).replaceFirst(municipality);
        return PARAMETER.matcher(first).replaceAll(match -> value.apply(match.group(1)));
    }

    /** Whether an address is one of this endpoint's. */
    public boolean matches(String path) {
        var expression = new StringBuilder();
        int end = 0;
        for (var match : PARAMETER.matcher(template).results().toList()) {
            expression
                    .append(Pattern.quote(template.substring(end, match.start())))
                    .append("[^/]+");
            end = match.end();
        }
        expression.append(Pattern.quote(template.substring(end)));
        return path.matches(expression.toString());
    }

    @Override
    public String toString() {
        return verb + " " + template + " (" + java.getDeclaringClass().getSimpleName() + "." + java.getName() + ")";
    }
}
