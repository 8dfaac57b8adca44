package pl.wspolnie.api.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A typed, defaulted setting of a plugin, kept per municipality.
 *
 * <p>The messages {@code <id>.setting.<key>} and {@code <id>.setting.<key>.help} label it; those of a choice's options
 * are {@code <id>.setting.<key>.<option>}.
 *
 * @param key lower-case words joined by hyphens, unique in the plugin
 * @param type what it holds
 * @param defaultValue what holds until the administrator decides
 * @param minimum the least number, or the least length of a text; {@code null} if there is none
 * @param maximum the greatest number, or the greatest length of a text; {@code null} if there is none
 * @param options what a choice may be; empty for other types
 * @param <T> the Java type of its value
 */
public record Setting<T>(String key, Type type, T defaultValue, Long minimum, Long maximum, List<String> options) {

    /** What a setting holds. */
    public enum Type {
        /** {@link Boolean}. */
        YES_NO,
        /** {@link Long}. */
        NUMBER,
        /** {@link BigDecimal} in zł with two decimals. */
        MONEY,
        /** {@link String} of one line. */
        LINE,
        /** {@link String} of several lines. */
        PARAGRAPHS,
        /** {@link String}, a day like 2026-03-31, or empty. */
        DAY,
        /** {@link String}, one of the options. */
        CHOICE
    }

    public Setting {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(defaultValue, "defaultValue");
        options = List.copyOf(options);
    }

    public static Setting<Boolean> yesNo(String key, boolean defaultValue) {
        return new Setting<>(key, Type.YES_NO, defaultValue, null, null, List.of());
    }

    public static Setting<Long> number(String key, long defaultValue, long minimum, long maximum) {
        return new Setting<>(key, Type.NUMBER, defaultValue, minimum, maximum, List.of());
    }

    /** Bounds in whole zł. */
    public static Setting<BigDecimal> money(String key, BigDecimal defaultValue, long minimum, long maximum) {
        return new Setting<>(key, Type.MONEY, defaultValue, minimum, maximum, List.of());
    }

    public static Setting<String> line(String key, String defaultValue, long maximumLength) {
        return new Setting<>(key, Type.LINE, defaultValue, 0L, maximumLength, List.of());
    }

    public static Setting<String> paragraphs(String key, String defaultValue, long maximumLength) {
        return new Setting<>(key, Type.PARAGRAPHS, defaultValue, 0L, maximumLength, List.of());
    }

    /** Empty until the administrator decides. */
    public static Setting<String> day(String key) {
        return new Setting<>(key, Type.DAY, "", null, null, List.of());
    }

    /** @throws IllegalArgumentException if the default is not among the options */
    public static Setting<String> choice(String key, String defaultValue, String... options) {
        if (!List.of(options).contains(defaultValue)) {
            throw new IllegalArgumentException(defaultValue + " is not an option of " + key);
        }
        return new Setting<>(key, Type.CHOICE, defaultValue, null, null, List.of(options));
    }
}
