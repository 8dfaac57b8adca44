package pl.wspolnie.evaluation.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import pl.wspolnie.api.web.Page;

/** Numbers as readers and programs see them. */
public final class Numbers {

    private static final int DECIMALS = 2;
    private static final int LONGEST_SIGN = 4;

    private Numbers() {}

    /** A number with at most two decimals in the reader's language; {@code null} is «no data». */
    public static String show(Page page, BigDecimal value) {
        return value == null ? page.text("evaluation.indicator.nodata") : show(page.locale(), value);
    }

    /** As {@link #show(Page, BigDecimal)}, with its unit if that is a sign and not a word, which would have to be declined. */
    public static String show(Page page, BigDecimal value, String unit) {
        if (value == null || !isSign(unit)) {
            return show(page, value);
        }
        return show(page, value) + (unit.equals("%") ? "" : "\u00a0") + unit;
    }

    /** Whether a unit such as «zł» can stand behind any number. */
    public static boolean isSign(String unit) {
        return unit != null && !unit.isEmpty() && unit.length() <= LONGEST_SIGN;
    }

    /** A number with at most two decimals. */
    public static String show(Locale locale, BigDecimal value) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Without the zeros that the column adds. */
    public static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
