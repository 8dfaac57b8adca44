package pl.wspolnie.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.evaluation.wave.Wave;

/** How answers changed between waves of the same questionnaire. */
@ApplicationScoped
public class Changes {

    private final Results results;
    private final Settings settings;

    protected Changes() {
        this(null, null);
    }

    @Inject
    public Changes(Results results, Settings settings) {
        this.results = results;
        this.settings = settings;
    }

    /** The number of answers in each wave below which no change is claimed. */
    public long least() {
        return settings.get("evaluation", ResultSettings.LEAST_FOR_CLAIMS);
    }

    /** The change from the earlier of two waves to the later one, of items that both asked in the same way. */
    public WaveChange between(Wave one, Wave other) {
        boolean ordered = one.number() < other.number();
        var before = results.get(ordered ? one : other, false);
        var after = results.get(ordered ? other : one, false);
        var items = new ArrayList<WaveChange.ItemChange>();
        for (var earlier : before.items()) {
            after.item(earlier.item().code())
                    .filter(later -> later.item().kind() == earlier.item().kind())
                    .map(later -> of(earlier, later))
                    .filter(change -> !change.parts().isEmpty())
                    .ifPresent(items::add);
        }
        return new WaveChange(before, after, items, least());
    }

    private WaveChange.ItemChange of(ItemResult before, ItemResult after) {
        var parts = new ArrayList<ChangedPart>();
        for (var earlier : before.parts()) {
            after.part(earlier.key()).ifPresent(later -> parts.add(ChangedPart.of(earlier, later, least())));
        }
        return new WaveChange.ItemChange(after.item(), parts);
    }
}
