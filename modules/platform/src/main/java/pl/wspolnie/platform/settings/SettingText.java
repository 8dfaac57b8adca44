package pl.wspolnie.platform.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.settings.Setting;

/** Settings as they are typed and stored. */
public final class SettingText {

    private static final Set<String> YES = Set.of("true", "on", "yes", "1");
    private static final int LONGEST_NUMBER = 20;

    private SettingText() {}

    /** How a value is stored, and shown in a form. */
    public static String write(Object value) {
        return value instanceof BigDecimal money
                ? money.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : String.valueOf(value);
    }

    /**
     * The value of what was typed or stored.
     *
     * @return what {@link Setting.Type} promises
     * @throws NotAValue if it is of another type or out of bounds
     */
    public static <T> T read(Setting<T> setting, String text) throws NotAValue {
        var value =
                switch (setting.type()) {
                    case YES_NO -> YES.contains(text.strip().toLowerCase(Locale.ROOT));
                    case NUMBER -> number(setting, text);
                    case MONEY -> money(setting, text);
                    case LINE -> words(setting, text.replaceAll("\\s+", " ").strip());
                    case PARAGRAPHS -> words(setting, text.replace("\r\n", "\n").strip());
                    case DAY -> day(setting, text.strip());
                    case CHOICE -> choice(setting, text.strip());
                };
        @SuppressWarnings("unchecked") // the type tells the class
        var typed = (T) value;
        return typed;
    }

    /** What is wrong with a text, if anything. */
    public static Optional<Fault> fault(Setting<?> setting, String text) {
        try {
            read(setting, text);
            return Optional.empty();
        } catch (NotAValue wrong) {
            return Optional.of(wrong.fault());
        }
    }

    private static Long number(Setting<?> setting, String text) throws NotAValue {
        try {
            var value = decimal(text).longValueExact();
            within(setting, BigDecimal.valueOf(value), "platform.setting.number.bounds");
            return value;
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw new NotAValue(setting, "platform.setting.number.form");
        }
    }

    private static BigDecimal money(Setting<?> setting, String text) throws NotAValue {
        try {
            var value = decimal(text).setScale(2, RoundingMode.UNNECESSARY);
            within(setting, value, "platform.setting.money.bounds");
            return value;
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw new NotAValue(setting, "platform.setting.money.form");
        }
    }

    private static BigDecimal decimal(String text) {
        // Groups may be separated by plain, non-breaking or narrow spaces; the decimal mark is Polish or English.
        var bare = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (bare.length() > LONGEST_NUMBER || !bare.matches("-?\\d+(\\.\\d*)?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(bare);
    }

    private static void within(Setting<?> setting, BigDecimal value, String key) throws NotAValue {
        if (setting.minimum() != null && value.compareTo(BigDecimal.valueOf(setting.minimum())) < 0
                || setting.maximum() != null && value.compareTo(BigDecimal.valueOf(setting.maximum())) > 0) {
            throw new NotAValue(setting, key, setting.minimum(), setting.maximum());
        }
    }

    private static String words(Setting<?> setting, String words) throws NotAValue {
        if (words.length() < setting.minimum() || words.length() > setting.maximum()) {
            throw new NotAValue(setting, "platform.setting.words.bounds", setting.minimum(), setting.maximum());
        }
        return words;
    }

    private static String day(Setting<?> setting, String day) throws NotAValue {
        try {
            return day.isEmpty() ? day : LocalDate.parse(day).toString();
        } catch (DateTimeException wrong) {
            throw new NotAValue(setting, "platform.fault.date");
        }
    }

    private static String choice(Setting<?> setting, String option) throws NotAValue {
        if (!setting.options().contains(option)) {
            throw new NotAValue(setting, "platform.setting.choice.form");
        }
        return option;
    }

    /** A text is not a value of the setting. */
    public static final class NotAValue extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        NotAValue(Setting<?> setting, String key, Object... arguments) {
            super(setting.key() + ": " + key, null, false, false);
            fault = Fault.of(setting.key(), key, arguments);
        }

        public Fault fault() {
            return fault;
        }
    }
}
