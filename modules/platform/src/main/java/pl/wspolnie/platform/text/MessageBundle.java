package pl.wspolnie.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The messages of one plugin, or of the platform, in one language. */
public final class MessageBundle {

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private MessageBundle(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** Reads {@code pl/wspolnie/<id>/messages/messages_<language>.properties}; empty if there is no such file. */
    public static Optional<MessageBundle> load(ClassLoader loader, String id, Locale locale) {
        var path = "pl/wspolnie/" + id + "/messages/messages_" + locale.getLanguage() + ".properties";
        try (var in = loader.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new MessageBundle(
                    locale,
                    properties.stringPropertyNames().stream()
                            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The message, filled in; empty if there is none. */
    public Optional<String> say(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null || pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return Optional.ofNullable(pattern);
        }
        var format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        // ICU formats keep state while they work.
        synchronized (format) {
            return Optional.of(format.format(arguments));
        }
    }
}
