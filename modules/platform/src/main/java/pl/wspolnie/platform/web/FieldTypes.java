package pl.wspolnie.platform.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values of forms. */
final class FieldTypes {

    /** A value that cannot be read; its message is the key of the fault. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String key) {
            super("platform.fault." + key, null, false, false);
        }
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern CURRENCY =
            Pattern.compile("(zł|PLN)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{1,6})?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d{1,6}");
    private static final Pattern POLISH_GROUPS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d{1,6}");
    private static final String DAY = "(?:([12]\\d{3})-(\\d{2})-(\\d{2})|(\\d{1,2})\\.(\\d{1,2})\\.([12]\\d{3}))";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern MOMENT = Pattern.compile(DAY + "(?:T|,? )(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    private FieldTypes() {}

    /** Whether values of this type stand in one field. */
    static boolean knows(Class<?> type) {
        return type.isEnum()
                || BOXES.containsKey(type)
                || BOXES.containsValue(type)
                || type == String.class
                || type == BigDecimal.class
                || type == LocalDate.class
                || type == LocalDateTime.class;
    }

    /** Reads a cleaned text that is not empty. */
    static Object read(Class<?> type, String text) throws Unreadable {
        var boxed = BOXES.getOrDefault(type, type);
        if (boxed == String.class) {
            return text;
        } else if (boxed == Boolean.class) {
            return yesNo(text);
        } else if (boxed == Long.class) {
            return Long.parseLong(whole(text));
        } else if (boxed == Integer.class) {
            return integer(text);
        } else if (boxed == BigDecimal.class) {
            return decimal(text);
        } else if (boxed == LocalDate.class) {
            return matched(DATE, text, "date", FieldTypes::day);
        } else if (boxed == LocalDateTime.class) {
            return matched(MOMENT, text, "datetime", FieldTypes::moment);
        }
        return constant(boxed, text);
    }

    /** The text without outer spaces, with one kind of line end and one way to write accents. */
    static String clean(String raw) throws Unreadable {
        var text = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
        // Neither a database nor a page can hold these.
        if (text.codePoints().anyMatch(FieldTypes::unprintable)) {
            throw new Unreadable("characters");
        }
        return text;
    }

    private static boolean unprintable(int character) {
        var allowedControl = character == '\n' || character == '\t';
        return Character.isISOControl(character) && !allowedControl
                || Character.getType(character) == Character.SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static Boolean yesNo(String text) throws Unreadable {
        if (text.equals("true") || text.equals("on")) {
            return true;
        } else if (text.equals("false")) {
            return false;
        }
        throw new Unreadable("yesno");
    }

    private static String whole(String text) throws Unreadable {
        var plain = SPACES.matcher(text).replaceAll("");
        if (!WHOLE.matcher(plain).matches()) {
            throw new Unreadable("integer");
        }
        return plain;
    }

    private static Integer integer(String text) throws Unreadable {
        var value = Long.parseLong(whole(text));
        if (value != (int) value) {
            throw new Unreadable("integer");
        }
        return (int) value;
    }

    private static BigDecimal decimal(String text) throws Unreadable {
        var plain = SPACES.matcher(text).replaceAll("");
        plain = CURRENCY.matcher(plain).replaceAll("");
        if (ENGLISH_GROUPS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        } else if (POLISH_GROUPS.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        }
        if (!DECIMAL.matcher(plain).matches()) {
            throw new Unreadable("amount");
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static <T> T matched(Pattern pattern, String text, String fault, Function<Matcher, T> read)
            throws Unreadable {
        var parts = pattern.matcher(text);
        if (!parts.matches()) {
            throw new Unreadable(fault);
        }
        try {
            return read.apply(parts);
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(fault);
        }
    }

    private static LocalDate day(Matcher parts) {
        var iso = parts.group(1) != null;
        return LocalDate.of(number(parts, iso ? 1 : 6), number(parts, iso ? 2 : 5), number(parts, iso ? 3 : 4));
    }

    private static LocalDateTime moment(Matcher parts) {
        var seconds = parts.group(9) == null ? 0 : number(parts, 9);
        return day(parts).atTime(LocalTime.of(number(parts, 7), number(parts, 8), seconds));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Object constant(Class<?> type, String text) throws Unreadable {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable("choice"));
    }
}
