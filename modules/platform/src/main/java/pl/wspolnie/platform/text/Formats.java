package pl.wspolnie.platform.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.TrailingZeroDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers, money and dates are written in one language; safe to share. */
public final class Formats {

    /** Where the suite's days begin and end. */
    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static final Formats POLISH = new Formats(Languages.POLISH);
    private static final Formats ENGLISH = new Formats(Languages.ENGLISH);

    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter money;
    private final LocalizedNumberFormatter percents;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    private Formats(Locale locale) {
        // CLDR leaves four digits ungrouped in Polish; in columns of amounts that reads badly.
        numbers = NumberFormatter.withLocale(locale).grouping(GroupingStrategy.ON_ALIGNED);
        money = numbers.unit(Currency.getInstance("PLN"))
                .precision(Precision.fixedFraction(2).trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));
        percents = numbers.unit(MeasureUnit.PERCENT).scale(Scale.powerOfTen(2)).precision(Precision.fixedFraction(1));
        days = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        moments = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale);
    }

    public static Formats of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : POLISH;
    }

    public String money(long grosze) {
        return money.format(BigDecimal.valueOf(grosze, 2)).toString();
    }

    public String number(long value) {
        return numbers.format(value).toString();
    }

    public String percent(double share) {
        return percents.format(share).toString();
    }

    public String date(LocalDate date) {
        return days.format(date);
    }

    public String date(Instant instant) {
        return date(instant.atZone(WARSAW).toLocalDate());
    }

    public String dateTime(Instant instant) {
        return moments.format(instant.atZone(WARSAW));
    }
}
