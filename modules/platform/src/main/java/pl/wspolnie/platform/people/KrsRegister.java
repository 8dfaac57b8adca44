package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.wspolnie.api.error.InvalidInput;

/**
 * The public service of the National Court Register: current extracts by number, personal data masked.
 *
 * <p>Nothing else of the suite asks a server of somebody else about organisations, and this only on a person's click.
 */
@ApplicationScoped
public class KrsRegister {

    /** What a number looks like; it has no check digit. */
    public static final String NUMBER = "(?!0{10})[0-9]{10}";

    private static final Logger LOG = System.getLogger(KrsRegister.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 1_000_000;

    /** Associations and foundations first, then entrepreneurs, for instance social cooperatives. */
    private static final List<String> REGISTERS = List.of("S", "P");

    private final Optional<String> url;
    private final HttpClient http;

    protected KrsRegister() {
        url = Optional.empty();
        http = null;
    }

    /** @param url {@code krs.url}; nobody is asked if it is {@code off} */
    @Inject
    public KrsRegister(
            @ConfigProperty(name = "krs.url", defaultValue = "https://api-krs.ms.gov.pl/api/krs") String url) {
        this.url = Optional.of(url.strip().replaceFirst("/+$", "")).filter(address -> !address.equals("off"));
        // Redirections are not followed: they could lead to another host.
        http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Whether the service is to be asked at all. */
    public boolean isOffered() {
        return url.isPresent();
    }

    /** What the service said. */
    public sealed interface Answer {

        /** What the register holds. */
        record Found(KrsExtract extract) implements Answer {}

        /** No register holds this number. */
        record Unknown() implements Answer {}

        /** The service did not answer, not in time, or not in a way that can be understood. */
        record Silent() implements Answer {}
    }

    /** @param number 10 digits */
    public Answer find(String number) {
        if (!number.matches(NUMBER)) {
            throw new InvalidInput("krs", "platform.krs.number");
        }
        try {
            for (var register : REGISTERS) {
                var extract = ask(number, register);
                if (extract.isPresent()) {
                    return new Answer.Found(extract.get());
                }
            }
            return new Answer.Unknown();
        } catch (IOException | JsonException | ClassCastException fault) {
            LOG.log(Level.INFO, "The National Court Register cannot be asked (krs.url): " + fault);
            return new Answer.Silent();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Silent();
        }
    }

    private Optional<KrsExtract> ask(String number, String register) throws IOException, InterruptedException {
        var address = url.orElseThrow() + "/OdpisAktualny/" + number + "?rejestr=" + register + "&format=json";
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            if (response.statusCode() == 404 || response.statusCode() == 204) {
                return Optional.empty();
            } else if (response.statusCode() != 200) {
                throw new IOException("answer " + response.statusCode());
            }
            return Optional.of(KrsExtract.of(read(body)));
        }
    }

    private static JsonObject read(InputStream body) throws IOException {
        var octets = body.readNBytes(LONGEST + 1);
        if (octets.length > LONGEST) {
            throw new IOException("an answer longer than any extract");
        }
        var text = new String(octets, StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
