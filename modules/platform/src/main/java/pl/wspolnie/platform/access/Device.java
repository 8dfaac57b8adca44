package pl.wspolnie.platform.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person calls the program and the system behind a {@code User-Agent}. */
final class Device {

    private static final Map<String, String> PROGRAMS = names(
            // Each but the last ones also claims to be one of those after it.
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Chrome/", "Chrome",
            "CriOS/", "Chrome",
            "Safari/", "Safari",
            "curl/", "curl");

    private static final Map<String, String> SYSTEMS = names(
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "CrOS", "ChromeOS",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    private Device() {}

    private static Map<String, String> names(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    /** For instance {@code Firefox, Windows}; an empty string if the header says nothing that is known. */
    static String of(String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return Stream.of(PROGRAMS, SYSTEMS)
                .flatMap(names -> names.entrySet().stream()
                        .filter(name -> agent.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .collect(Collectors.joining(", "));
    }
}
