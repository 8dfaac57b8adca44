package pl.wspolnie.platform.text;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import pl.wspolnie.api.text.Text;

/**
 * All messages: the first part of a key, up to its first dot, is the plugin whose files hold it.
 *
 * <p>A missing message is logged and its key shown instead; with the system property {@code wspolnie.messages.strict}
 * it is an error, so that tests find it.
 */
public final class MessageCatalogue {

    private static final Logger LOG = System.getLogger(MessageCatalogue.class.getName());
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,19}");

    private final ClassLoader loader;
    private final boolean strict;
    private final Map<String, MessageBundle> bundles = new ConcurrentHashMap<>();

    public MessageCatalogue(ClassLoader loader, boolean strict) {
        this.loader = loader;
        this.strict = strict;
    }

    /** The text in words. */
    public String say(Text text, Locale locale) {
        if (text.literal()) {
            return text.key();
        }
        var arguments = text.arguments().stream()
                .map(argument -> shown(argument, locale))
                .toArray();
        return bundle(text.key(), locale)
                .flatMap(bundle -> bundle.say(text.key(), arguments))
                .orElseGet(() -> missing(text.key(), locale));
    }

    /** Whether there is a message with this key. */
    public boolean knows(String key, Locale locale) {
        return bundle(key, locale).filter(bundle -> bundle.keys().contains(key)).isPresent();
    }

    private Optional<MessageBundle> bundle(String key, Locale locale) {
        var id = key.substring(0, Math.max(0, key.indexOf('.')));
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        var name = id + '_' + locale.getLanguage();
        var known = bundles.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        // Only bundles that exist are kept: an invented id costs no memory.
        var loaded = MessageBundle.load(loader, id, locale);
        loaded.ifPresent(bundle -> bundles.put(name, bundle));
        return loaded;
    }

    private Object shown(Object argument, Locale locale) {
        if (argument instanceof Text text) {
            return say(text, locale);
        }
        if (argument instanceof LocalDate date) {
            return Formats.of(locale).date(date);
        }
        if (argument instanceof Instant instant) {
            return Formats.of(locale).dateTime(instant);
        }
        return argument instanceof Number ? argument : String.valueOf(argument);
    }

    private String missing(String key, Locale locale) {
        if (strict) {
            throw new MissingMessage(key, locale.getLanguage());
        }
        LOG.log(Level.ERROR, "No message in {0} for the key {1}", locale.getLanguage(), key);
        return key;
    }
}
