package pl.wspolnie.evaluation.result;

import java.util.List;
import pl.wspolnie.evaluation.result.ResultView.EstimateView;
import pl.wspolnie.evaluation.result.ResultView.IntervalView;

/**
 * A change between two waves for programs; what must not be told is {@code null}.
 *
 * @param least the number of answers in each below which nothing is claimed
 */
public record ChangeView(long before, long after, long least, List<ItemView> items) {

    /** @param difference of the shares, 0.01 for one percentage point */
    public record ShareView(
            EstimateView before, EstimateView after, Double difference, IntervalView interval, Verdict verdict) {}

    public record PartView(
            String key,
            String label,
            List<ShareView> answers,
            Double meanBefore,
            Double meanAfter,
            Double difference,
            IntervalView interval,
            Verdict verdict) {}

    public record ItemView(String code, String text, List<PartView> parts) {}

    static ChangeView of(WaveChange change) {
        return new ChangeView(
                change.before().wave().id(),
                change.after().wave().id(),
                change.least(),
                change.items().stream().map(ChangeView::item).toList());
    }

    private static ItemView item(WaveChange.ItemChange item) {
        return new ItemView(
                item.item().code(),
                item.item().text().pl(),
                item.parts().stream().map(ChangeView::part).toList());
    }

    private static PartView part(ChangedPart part) {
        return new PartView(
                part.after().key(),
                part.after().label().pl(),
                part.shares().stream().map(ChangeView::share).toList(),
                part.before().mean() == null ? null : part.before().mean().value(),
                part.after().mean() == null ? null : part.after().mean().value(),
                part.difference(),
                ResultView.interval(part.means()),
                part.verdict());
    }

    private static ShareView share(ChangedShare share) {
        return new ShareView(
                ResultView.estimate(share.before()),
                ResultView.estimate(share.after()),
                share.points(),
                ResultView.interval(share.interval()),
                share.verdict());
    }
}
