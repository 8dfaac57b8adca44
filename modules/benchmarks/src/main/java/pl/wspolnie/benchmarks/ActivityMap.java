package pl.wspolnie.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Requests per second for searches with three filters over 20,000 organisations, as ratios to a plain JAX-RS text answer on
 * the bare Payara Micro of the same version, and what the first view of the map of all of them transfers.
 */
public final class ActivityMap {

    private static final int ORGANISATIONS = 20_000;
    private static final int AT_ONCE = 50;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final double LIMIT = 0.4;
    private static final int LARGEST_VIEW = 200 * 1024;
    private static final String API = "/api/v1/secemin/";

    private static final List<String> SEARCHES = List.of(
            "/secemin/map?field=16&form=ASSOCIATION&recent=true",
            "/secemin/map?field=17&group=CHILDREN&form=SPORTS_CLUB",
            "/secemin/map?words=zmyslona+7&field=23&benefit=true",
            "/secemin/map/activities?field=16&group=SENIORS&status=RUNNING");

    private static final List<String> FORMS = List.of(
            "stowarzyszenie", "fundacja", "klub sportowy", "ochotnicza straż pożarna", "koło gospodyń wiejskich");
    private static final List<String> FIELDS = List.of("16", "17", "23", "15", "6", "18", "13");
    private static final List<String> GROUPS = List.of("dzieci", "młodzież", "seniorzy", "wszyscy", "rodziny");

    private ActivityMap() {}

    /** Exits with 1 if a limit is broken. */
    public static void main(String[] flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        System.exit(holds(Files.createTempDirectory("benchmark"), List.of(flags)) ? 0 : 1);
    }

    private static boolean holds(Path work, List<String> flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        try (var suite = Candidate.suite(work).start(flags);
                var bare = Candidate.bare(ProposalsPage.plain(work)).start(flags)) {
            fill(suite);
            var text = bare.base().resolve("/plain");
            var light = view(suite.base());
            var fast = true;
            for (var search : SEARCHES) {
                var rates = PageRates.of(suite.base().resolve(search), text, ROUND);
                rates.print(search, LIMIT);
                fast &= rates.ratio() >= LIMIT;
            }
            return fast && light;
        }
    }

    /** What a browser fetches that has been on the site before: the page, the outline, and the features in sight. */
    private static boolean view(URI base) throws IOException {
        long page = octets(base.resolve("/secemin/map"));
        long outline = octets(base.resolve("/secemin/map/outline.geojson"));
        long features = octets(base.resolve("/secemin/map/organisations.geojson?bbox=14.1,49,24.2,54.9&zoom=6"));
        long closer = octets(base.resolve("/secemin/map/organisations.geojson?bbox=19,50.5,21,51.5&zoom=9"));
        long first = page + outline + features;
        System.out.printf(
                Locale.ROOT,
                "first view: %d octets (page %d, outline %d, features %d), limit %d; a closer look: %d%n",
                first,
                page,
                outline,
                features,
                LARGEST_VIEW,
                closer);
        return first <= LARGEST_VIEW;
    }

    private static long octets(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        var bytes = new ByteArrayOutputStream();
        try (var in = connection.getInputStream()) {
            in.transferTo(bytes);
        }
        return bytes.size();
    }

    /** Enters invented organisations into the register and what they do onto the map, as an officer would from files. */
    private static void fill(Running suite) throws IOException, InterruptedException {
        suite.post(
                "/login",
                "application/x-www-form-urlencoded",
                "email=urzednik%40secemin.example&password=wspolnie-demo");
        var begun = System.nanoTime();
        for (int from = 0; from < ORGANISATIONS; from += AT_ONCE) {
            enter(suite, API + "organisation-imports", register(from));
            enter(suite, API + "map/survey", survey(from));
        }
        System.out.printf(
                Locale.ROOT, "%d organisations entered in %.0f s%n", ORGANISATIONS, (System.nanoTime() - begun) / 1e9);
    }

    private static void enter(Running suite, String path, String table) throws IOException, InterruptedException {
        var kept = suite.post(path, "text/csv", table);
        var key = find("\"id\":(\\d+)", kept);
        if (Pattern.compile("\"fault\":\"").matcher(kept).find()) {
            throw new IllegalStateException(find("(\"line\":.{0,200}\"fault\":\"[^\"]*\")", kept));
        }
        var lines =
                IntStream.rangeClosed(2, AT_ONCE + 1).mapToObj(String::valueOf).collect(Collectors.joining(","));
        suite.post(path + "/" + key, "application/json", "{\"lines\":[" + lines + "]}");
    }

    private static String find(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text.substring(0, Math.min(500, text.length())));
        }
        return found.group(1);
    }

    private static String name(int number) {
        return "Organizacja zmyślona " + number;
    }

    private static String register(int from) {
        var table = new StringBuilder("nazwa;forma_prawna;stan;opp_od;siedziba;zrodlo\n");
        for (int i = from; i < from + AT_ONCE; i++) {
            table.append("%s;%s;działa;%s;Miejscowość %d;zmyślone\n"
                    .formatted(name(i), FORMS.get(i % FORMS.size()), i % 9 == 0 ? "2015-03-01" : "", i % 300));
        }
        return table.toString();
    }

    /** All over the middle of Poland, by the two golden ratios of the plane, which leave no gaps. */
    private static String survey(int from) {
        var table = new StringBuilder(
                "organizacja;oferta dla mieszkańców;szerokość;długość;działanie;sfera;dla kogo;stan;kiedy\n");
        for (int i = from; i < from + AT_ONCE; i++) {
            table.append(String.format(
                    Locale.ROOT,
                    "%s;Zajęcia dla wszystkich;%.5f;%.5f;Działanie %d;%s;%s;trwa;w środy\n",
                    name(i),
                    51.2 + 2.2 * (i * 0.7548776662 % 1),
                    15.6 + 7.2 * (i * 0.5698402910 % 1),
                    i,
                    FIELDS.get(i % FIELDS.size()),
                    GROUPS.get(i % GROUPS.size())));
        }
        return table.toString();
    }
}
