package pl.wspolnie.platform.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.people.KrsRegister.Answer;

/** The National Court Register, against a server that answers as it does. */
class KrsRegisterTest {

    /** The shape of a real answer of the register of associations; the organisation is made up. */
    private static final String EXTRACT = """
            {"odpis": {"rodzaj": "Aktualny",
              "naglowekA": {"rejestr": "RejS", "numerKRS": "0000123456", "dataCzasOdpisu": "08.03.2026 05:03:05",
                "stanZDnia": "08.03.2026", "dataRejestracjiWKRS": "14.02.2003", "numerOstatniegoWpisu": 16,
                "stanPozycji": 1},
              "dane": {
                "dzial1": {
                  "danePodmiotu": {"formaPrawna": "STOWARZYSZENIE",
                    "identyfikatory": {"regon": "29200000200000", "nip": "6560000006"},
                    "nazwa": "STOWARZYSZENIE NA RZECZ ROZWOJU WSI PRZYKŁADOWO „RAZEM”", "czyPosiadaStatusOPP": false},
                  "siedzibaIAdres": {
                    "siedziba": {"kraj": "POLSKA", "wojewodztwo": "ŚWIĘTOKRZYSKIE", "powiat": "WŁOSZCZOWSKI",
                      "gmina": "PRZYKŁADOWO", "miejscowosc": "PRZYKŁADOWO"},
                    "adres": {"ulica": "UL. SZKOLNA", "nrDomu": "1", "nrLokalu": "2", "miejscowosc": "PRZYKŁADOWO",
                      "kodPocztowy": "29-100", "poczta": "WŁOSZCZOWA", "kraj": "POLSKA"},
                    "adresPocztyElektronicznej": "RAZEM@EXAMPLE.ORG", "adresStronyInternetowej": "WWW.EXAMPLE.ORG"}},
                "dzial2": {"reprezentacja": {"nazwaOrganu": "ZARZĄD",
                  "sposobReprezentacji": "DWAJ CZŁONKOWIE ZARZĄDU ŁĄCZNIE.",
                  "sklad": [{"nazwisko": {"nazwiskoICzlon": "W*********"}, "imiona": {"imie": "S********"}}]}},
                "dzial3": {"celDzialaniaOrganizacji": {"celDzialania": "ROZWÓJ WSI. POMOC SPOŁECZNA."}},
                "dzial4": {}, "dzial5": {}, "dzial6": {}}}}
            """;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String body = EXTRACT;
    private String register = "S";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            var here = exchange.getRequestURI().getQuery().contains("rejestr=" + register);
            var octets = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(here ? status : 404, here ? octets.length : -1);
            try (var out = exchange.getResponseBody()) {
                out.write(here ? octets : new byte[0]);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Answer find(String number) {
        return new KrsRegister("http://127.0.0.1:" + server.getAddress().getPort() + "/api/krs/").find(number);
    }

    private KrsExtract found() {
        return assertInstanceOf(Answer.Found.class, find("0000123456")).extract();
    }

    @Test
    void readsAnExtract() {
        assertEquals(
                new KrsExtract(
                        "0000123456",
                        "Stowarzyszenie na Rzecz Rozwoju Wsi Przykładowo „Razem”",
                        LegalForm.REGISTERED_ASSOCIATION,
                        OrganisationStatus.ACTIVE,
                        "6560000006",
                        "292000002",
                        LocalDate.of(2003, 2, 14),
                        "Przykładowo",
                        "ul. Szkolna 1/2, 29-100 Włoszczowa",
                        "razem@example.org",
                        "https://www.example.org",
                        "Dwaj członkowie zarządu łącznie.",
                        "Rozwój wsi. Pomoc społeczna.",
                        LocalDate.of(2026, 3, 8)),
                found());
        assertEquals(List.of("/api/krs/OdpisAktualny/0000123456?rejestr=S&format=json"), asked);
    }

    @Test
    void looksAmongEntrepreneursToo() {
        register = "P";
        body = EXTRACT.replace("\"STOWARZYSZENIE\"", "\"SPÓŁDZIELNIA\"")
                .replace("\"STOWARZYSZENIE NA", "\"SPÓŁDZIELNIA SOCJALNA NA");
        assertEquals(LegalForm.SOCIAL_COOPERATIVE, found().legalForm());
        assertEquals(2, asked.size());
        register = "none";
        assertInstanceOf(Answer.Unknown.class, find("0000123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "FUNDACJA, FUNDACJA MŁYN, FOUNDATION",
        "STOWARZYSZENIE, OCHOTNICZA STRAŻ POŻARNA W SECEMINIE, VOLUNTEER_FIRE_BRIGADE",
        "ZWIĄZEK STOWARZYSZEŃ, FEDERACJA, UNION_OF_ASSOCIATIONS",
        "SAMODZIELNY PUBLICZNY ZAKŁAD OPIEKI ZDROWOTNEJ, SZPITAL, OTHER"
    })
    void knowsLegalForms(String form, String name, LegalForm expected) {
        body = EXTRACT.replace("\"STOWARZYSZENIE\"", "\"" + form + "\"")
                .replaceFirst("\"nazwa\": \"[^\"]*\"", "\"nazwa\": \"" + name + "\"");
        assertEquals(expected, found().legalForm());
    }

    @Test
    void saysThatAnOrganisationIsBeingWoundUp() {
        body = EXTRACT.replace("\"dzial6\": {}", "\"dzial6\": {\"likwidacja\": [{}]}");
        assertEquals(OrganisationStatus.LIQUIDATION, found().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nonsense", "{}", "{\"odpis\": []}", "{\"odpis\": {\"dane\": null}}"})
    void isSilentAboutAnswersThatNobodyUnderstands(String answer) {
        body = answer;
        assertInstanceOf(Answer.Silent.class, find("0000123456"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 429, 500, 503})
    void isSilentWhereTheServiceFailsAndGoesNowhereElse(int code) {
        status = code;
        assertInstanceOf(Answer.Silent.class, find("0000123456"));
        assertEquals(1, asked.size());
    }

    @Test
    void waitsForNobody() throws IOException {
        server.removeContext("/");
        server.createContext("/", exchange -> asked.add("no answer"));
        assertTimeout(Duration.ofSeconds(15), () -> assertInstanceOf(Answer.Silent.class, find("0000123456")));
        server.stop(0);
        assertInstanceOf(Answer.Silent.class, find("0000123456"), "nobody there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "0000000000", "00001234567", "000012345x", "../../x"})
    void asksForNumbersAlone(String number) {
        assertThrows(InvalidInput.class, () -> find(number));
        assertEquals(List.of(), asked);
    }

    @Test
    void canBeSwitchedOff() {
        assertFalse(new KrsRegister("off").isOffered());
    }
}
