package pl.wspolnie.evaluation.result;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.statistics.Interval;
import pl.wspolnie.evaluation.wave.Wave;

/** Figures in the words of templates; of a group without an answer «no data», never zero. */
public final class Words {

    private static final String HIDDEN = "evaluation.result.cell";
    private static final String NO_DATA = "evaluation.result.none";

    private Words() {}

    /** A number with two decimals. */
    public static String number(Page page, double value) {
        return number(page, value, 2);
    }

    private static String number(Page page, double value, int decimals) {
        var format = NumberFormat.getNumberInstance(page.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A mean, or an end of its interval; in tenths where it is told so. */
    public static String number(Page page, double value, Mean mean) {
        return number(page, value, mean.rough() ? 1 : 2);
    }

    /** A difference of means with its sign, as {@link #number(Page, double, Mean)}. */
    public static String signed(Page page, double value, ChangedPart part) {
        return signed(
                value,
                number(
                        page,
                        Math.abs(value),
                        part.before().mean().rough()
                                ? part.before().mean()
                                : part.after().mean()));
    }

    /** A number with its sign. */
    public static String signed(Page page, double value) {
        return signed(value, number(page, Math.abs(value)));
    }

    private static String signed(double value, String words) {
        return value > 0 ? "+" + words : value < 0 ? "\u2212" + words : words;
    }

    /** A difference of shares in percentage points. */
    public static String points(Page page, double difference) {
        return page.text("evaluation.points", signed(difference, number(page, Math.abs(100 * difference), 1)));
    }

    /** An interval of a difference of shares. */
    public static String pointsInterval(Page page, Interval interval) {
        return interval == null
                ? page.text(HIDDEN)
                : page.text("evaluation.result.from", points(page, interval.low()), points(page, interval.high()));
    }

    /** An interval of a share. */
    public static String interval(Page page, Interval interval) {
        return interval == null
                ? ""
                : page.text("evaluation.result.from", page.percent(interval.low()), page.percent(interval.high()));
    }

    /** A share, or why there is none. */
    public static String share(Page page, Estimate estimate) {
        if (estimate.isShown()) {
            return page.percent(estimate.share());
        }
        return page.text(estimate.count() == null ? HIDDEN : NO_DATA);
    }

    /** The share of an answer, or why there is none. */
    public static String share(Page page, Part part, String answer) {
        if (part.n() == null) {
            return page.text(HIDDEN);
        }
        return part.n() == 0
                ? page.text(NO_DATA)
                : part.estimate(answer).map(one -> share(page, one)).orElseGet(() -> page.text(NO_DATA));
    }

    /** A mean, or why there is none. */
    public static String mean(Page page, Part part) {
        if (part.mean() != null) {
            return number(page, part.mean().value(), part.mean());
        }
        return page.text(part.n() != null && part.n() == 0 ? NO_DATA : HIDDEN);
    }

    /** The answers of which some group may tell. */
    public static List<Estimate> answers(Breakdown breakdown, Item item, int part) {
        return breakdown.groups().stream()
                .map(group ->
                        group.item(item.code()).orElseThrow().parts().get(part).estimates())
                .filter(estimates -> !estimates.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether some group has a mean to tell. */
    public static boolean hasMean(Breakdown breakdown, Item item, int part) {
        return breakdown.groups().stream()
                .anyMatch(group ->
                        group.item(item.code()).orElseThrow().parts().get(part).mean() != null);
    }

    /** The largest distance from zero that the changes of a part have, rounded up to tenths. */
    public static double reach(ChangedPart part) {
        double reach = part.shares().stream()
                .filter(share -> share.interval() != null)
                .mapToDouble(share -> Math.max(
                        Math.abs(share.interval().low()),
                        Math.abs(share.interval().high())))
                .max()
                .orElse(1);
        return Math.min(1, Math.ceil(10 * reach) / 10);
    }

    /** Where a difference lies on a line of a thousand parts whose middle is zero. */
    public static long at(double difference, double reach) {
        return Math.round(500 + 490 * difference / reach);
    }

    /** The share of values that differed in the double entry of a sealed wave. */
    public static Optional<Double> doubleEntry(Wave wave) {
        if (wave.doubleEntry() == null) {
            return Optional.empty();
        }
        var parts = wave.doubleEntry().split(" ");
        return Optional.of(Double.parseDouble(parts[2]) / Double.parseDouble(parts[1]));
    }
}
