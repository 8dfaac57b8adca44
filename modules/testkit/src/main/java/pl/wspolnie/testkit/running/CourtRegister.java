package pl.wspolnie.testkit.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands in for the public service of the National Court Register: it knows one organisation, and fails for another. */
public final class CourtRegister {

    /** The number of an association that is made up. */
    public static final String KNOWN = "0000123456";

    /** A number for which it answers with a fault of its own. */
    public static final String FAULTY = "0000500500";

    private static final String EXTRACT = """
            {"odpis":{"rodzaj":"Aktualny","naglowekA":{"rejestr":"RejS","numerKRS":"0000123456",\
            "stanZDnia":"08.03.2026","dataRejestracjiWKRS":"14.02.2003"},"dane":{"dzial1":{"danePodmiotu":{\
            "formaPrawna":"STOWARZYSZENIE","identyfikatory":{"regon":"29200000200000"},\
            "nazwa":"STOWARZYSZENIE MIŁOŚNIKÓW PRÓB"},"siedzibaIAdres":{"siedziba":{"miejscowosc":"PRZYKŁADOWO"},\
            "adres":{"miejscowosc":"PRZYKŁADOWO","nrDomu":"7","kodPocztowy":"29-100","poczta":"WŁOSZCZOWA"}}}}}}""";

    private static HttpServer server;

    private CourtRegister() {}

    static synchronized String start() {
        if (server == null) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
            server.createContext("/", CourtRegister::answer);
            server.start();
        }
        return "http://localhost:" + server.getAddress().getPort() + "/api/krs";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var known = path.equals("/api/krs/OdpisAktualny/" + KNOWN);
        var octets = EXTRACT.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(known ? 200 : path.endsWith(FAULTY) ? 503 : 404, known ? octets.length : -1);
        try (var out = exchange.getResponseBody()) {
            out.write(known ? octets : new byte[0]);
        }
    }
}
