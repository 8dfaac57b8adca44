package pl.wspolnie.testkit.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who uses the suite over HTTP as a browser would: with cookies, a language, and the Fetch Metadata headers.
 *
 * <p>Redirections are not followed, so that a test sees them; {@link #follow} goes where one leads.
 */
public final class Client {

    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One for all, so that connections are used again; each client keeps its own cookies. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI base;
    private final String language;
    private final String address = "2001:db8::" + Integer.toHexString(CLIENTS.incrementAndGet());
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    /**
     * @param base where the suite runs, for instance {@code http://localhost:8080/}
     * @param language what the reader prefers, {@code pl} or {@code en}
     */
    public Client(URI base, String language) {
        this.base = base;
        this.language = language;
    }

    /** A visitor who reads Polish. */
    public Client(URI base) {
        this(base, "pl");
    }

    /** Where the suite runs. */
    public URI base() {
        return base;
    }

    /** What the suite has stored at the client. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Logs in by the form; fails if the suite refuses. */
    public Client logIn(String email, String password) {
        var answer = post("/login", Fields.of("email", email).and("password", password));
        if (!answer.isRedirect() || cookies().isEmpty()) {
            throw new AssertionError("%s could not log in: %s: %s".formatted(email, answer, answer.excerpt()));
        }
        return this;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Sends a form. */
    public Answer post(String path, Fields fields, String... headers) {
        var form = joined(headers, "Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path, BodyPublishers.ofString(fields.encoded()), form);
    }

    /** Sends a form with files. */
    public Answer post(String path, Multipart form, String... headers) {
        var typed = joined(headers, "Content-Type", form.contentType());
        return send("POST", path, BodyPublishers.ofByteArray(form.content()), typed);
    }

    /** Sends JSON, well-formed or not. */
    public Answer json(String method, String path, String body, String... headers) {
        var typed = joined(headers, "Content-Type", "application/json", "Accept", "application/json");
        return send(method, path, BodyPublishers.ofString(body), typed);
    }

    /** Asks with any method and without a body. */
    public Answer ask(String method, String path, String... headers) {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    /** Goes where a redirection leads. */
    public Answer follow(Answer answer) {
        if (!answer.isRedirect()) {
            throw new AssertionError(answer + " is no redirection: " + answer.excerpt());
        }
        return get(answer.uri().resolve(answer.header("Location")).toString());
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        var uri = base.resolve(path);
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).method(method, body);
        request.setHeader("Accept", "text/html,*/*;q=0.8").setHeader("Accept-Language", language);
        request.setHeader("X-Forwarded-For", address);
        request.setHeader("Sec-Fetch-Site", "same-origin").setHeader("Sec-Fetch-Mode", "navigate");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            // One header for all: some servers read the first alone.
            var kept = String.join("; ", cookies.get(uri, Map.of()).getOrDefault("Cookie", List.of()));
            if (!kept.isEmpty()) {
                request.setHeader("Cookie", kept);
            }
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            cookies.put(uri, response.headers().map());
            return new Answer(method + " " + path, uri, response.statusCode(), response.headers(), response.body());
        } catch (IOException cause) {
            throw new UncheckedIOException(method + " " + path, cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private static String[] joined(String[] asked, String... defaults) {
        // What the test asks for comes last and wins.
        var all = new String[defaults.length + asked.length];
        System.arraycopy(defaults, 0, all, 0, defaults.length);
        System.arraycopy(asked, 0, all, defaults.length, asked.length);
        return all;
    }
}
