package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor gets is packed for whom gzip is welcome, is the same unpacked, and brings no cookie. */
@Tag("once")
class PackedIT extends SuiteTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void found() {
        bench().municipality("packed", "Próbna Pakowana", "8800077");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/packed",
                "/static/wspolnie.css",
                "/packed/feed.atom",
                "/packed/calendar.ics",
                "/api/v1/packed/search?q=droga"
            })
    void comesPackedOrNotAndIsTheSame(String path) throws IOException, InterruptedException {
        var plain = get(path, "Accept-Encoding", "identity");
        var packed = get(path, "Accept-Encoding", "gzip");
        assertEquals(Optional.empty(), plain.headers().firstValue("Content-Encoding"));
        assertEquals(Optional.of("gzip"), packed.headers().firstValue("Content-Encoding"));
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertArrayEquals(plain.body(), unpacked);
        for (var answer : List.of(plain, packed)) {
            assertEquals(Optional.empty(), answer.headers().firstValue("Set-Cookie"));
            var vary = String.join(",", answer.headers().allValues("Vary"));
            assertTrue(vary.contains("Accept-Encoding"), vary);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/packed", "/static/wspolnie.css"})
    void whoHasEitherFormIsToldSo(String path) throws IOException, InterruptedException {
        var tag = get(path, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        for (var coding : List.of("gzip", "identity")) {
            var again = HTTP.send(
                    request(path, "Accept-Encoding", coding, "If-None-Match", tag), BodyHandlers.ofByteArray());
            assertEquals(304, again.statusCode());
            assertEquals(0, again.body().length);
        }
    }

    @Test
    void whatIsForOnePersonIsNotPacked() {
        bench().account("pakowana@example.org", "Pakowana", "correct horse battery");
        var person = visitor().logIn("pakowana@example.org", "correct horse battery");
        assertEquals(
                "", person.get("/packed", "Accept-Encoding", "gzip").expect(200).header("Content-Encoding"));
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var answer = HTTP.send(request(path, headers), BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer;
    }

    private static HttpRequest request(String path, String... headers) {
        return HttpRequest.newBuilder(base().resolve(path)).headers(headers).build();
    }
}
