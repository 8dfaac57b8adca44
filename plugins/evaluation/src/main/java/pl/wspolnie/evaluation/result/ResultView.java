package pl.wspolnie.evaluation.result;

import java.util.List;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.questionnaire.Wording;

/** Results for programs; what must not be told is {@code null}. */
public record ResultView(
        long wave,
        Long n,
        Double reached,
        WeightingView weighting,
        List<ItemView> items,
        List<BreakdownView> breakdowns) {

    public record IntervalView(double low, double high) {}

    public record EstimateView(
            String code, String label, String labelEn, Long count, Double share, IntervalView interval) {}

    public record MeanView(Long n, double value, IntervalView interval) {}

    public record PartView(
            String key, String label, String labelEn, Long n, List<EstimateView> answers, MeanView mean) {}

    public record ItemView(String code, ItemKind kind, String text, String textEn, Long n, List<PartView> parts) {}

    public record GroupView(String code, String label, String labelEn, Long n, List<ItemView> items) {}

    public record BreakdownView(String by, List<GroupView> groups) {}

    public record WeightedGroupView(String item, String answer, double population, double sample, double factor) {}

    public record WeightingView(double least, double most, double effective, List<WeightedGroupView> groups) {}

    static ResultView of(WaveResult result, List<Breakdown> breakdowns) {
        return new ResultView(
                result.wave().id(),
                result.n(),
                result.reached(),
                weighting(result.weighting()),
                items(result.items()),
                breakdowns.stream().map(ResultView::breakdown).toList());
    }

    private static WeightingView weighting(Weighting weighting) {
        return weighting == null
                ? null
                : new WeightingView(
                        weighting.least(),
                        weighting.most(),
                        weighting.effective(),
                        weighting.groups().stream()
                                .map(group -> new WeightedGroupView(
                                        group.item().code(),
                                        group.answer().code(),
                                        group.population(),
                                        group.sample(),
                                        group.factor()))
                                .toList());
    }

    private static BreakdownView breakdown(Breakdown breakdown) {
        var groups = breakdown.groups().stream()
                .map(group -> new GroupView(
                        group.code(), group.label().pl(), group.label().en(), group.n(), items(group.items())))
                .toList();
        return new BreakdownView(breakdown.by().code(), groups);
    }

    private static List<ItemView> items(List<ItemResult> items) {
        return items.stream()
                .map(item -> new ItemView(
                        item.item().code(),
                        item.item().kind(),
                        item.item().text().pl(),
                        item.item().text().en(),
                        item.n(),
                        item.parts().stream().map(ResultView::part).toList()))
                .toList();
    }

    static PartView part(Part part) {
        return new PartView(
                part.key(),
                part.label().pl(),
                part.label().en(),
                part.n(),
                part.estimates().stream().map(ResultView::estimate).toList(),
                mean(part.mean()));
    }

    static EstimateView estimate(Estimate one) {
        Wording label = one.label();
        return new EstimateView(one.code(), label.pl(), label.en(), one.count(), one.share(), interval(one.interval()));
    }

    private static MeanView mean(Mean mean) {
        return mean == null ? null : new MeanView(mean.n(), mean.value(), interval(mean.interval()));
    }

    static IntervalView interval(pl.wspolnie.evaluation.statistics.Interval interval) {
        return interval == null ? null : new IntervalView(interval.low(), interval.high());
    }
}
