package pl.wspolnie.evaluation.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.wspolnie.evaluation.questionnaire.Samples.content;
import static pl.wspolnie.evaluation.questionnaire.Samples.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.questionnaire.Samples;

class TabulationTest {

    private static final Content CONTENT = content(
            item("one", ItemKind.ONE, true, null, "yes", "no"),
            item("grade", ItemKind.SCALE, false, null),
            item("never", ItemKind.ONE, false, null, "yes", "no"),
            Samples.metric("sex", "f", "m"));

    private static List<String> times(int count, String json) {
        return Collections.nCopies(count, json.replace('\'', '"'));
    }

    @SafeVarargs
    private static Dataset data(List<String>... parts) {
        var all = new ArrayList<String>();
        Arrays.stream(parts).forEach(all::addAll);
        return Dataset.of(CONTENT, all);
    }

    private static ItemResult whole(Dataset data, String code) {
        return tabulated(data, Grouping.whole(data.size())).get(0).item(code).orElseThrow();
    }

    private static List<Group> tabulated(Dataset data, Grouping grouping) {
        return new Tabulation(data, Weights.none(data.size()).each(), grouping).groups();
    }

    @Test
    void sharesAreCounted() {
        var part = whole(data(times(15, "{'one':'yes'}"), times(5, "{'one':'no'}")), "one")
                .parts()
                .get(0);
        assertEquals(20L, part.n());
        assertEquals(0.75, part.estimate("yes").orElseThrow().share(), 1e-12);
        assertEquals(5L, part.estimate("no").orElseThrow().count());
        // By hand: Wilson of 15 in 20.
        assertEquals(0.5313, part.estimate("yes").orElseThrow().interval().low(), 1e-4);
        assertEquals(0.8881, part.estimate("yes").orElseThrow().interval().high(), 1e-4);
    }

    @Test
    void fourAreNotShownNorWhatTellsOfThem() {
        var part = whole(data(times(15, "{'one':'yes'}"), times(4, "{'one':'no'}")), "one")
                .parts()
                .get(0);
        assertEquals(19L, part.n());
        assertFalse(part.isShown());
        part.estimates().forEach(one -> {
            assertNull(one.count());
            assertNull(one.share());
            assertNull(one.interval());
        });
    }

    @Test
    void fourAnswersTellNothing() {
        var item = whole(data(times(4, "{'one':'yes'}"), times(9, "{'sex':'f'}")), "one");
        assertNull(item.n());
        assertNull(item.parts().get(0).n());
        assertTrue(item.parts().get(0).estimates().isEmpty());
    }

    /** A divisor of zero is no data, and never zero per cent. */
    @Test
    void withoutAnswersThereIsNoShare() {
        var part = whole(data(times(9, "{'one':'yes'}")), "never").parts().get(0);
        assertEquals(0L, part.n());
        part.estimates().forEach(one -> assertNull(one.share()));
        assertNull(part.mean());
    }

    /** A mean beside a distribution would tell the hidden cell. */
    @Test
    void withOneGradeHiddenAllAre() {
        var part = whole(
                        data(times(10, "{'grade':'5'}"), times(10, "{'grade':'3'}"), times(2, "{'grade':'1'}")),
                        "grade")
                .parts()
                .get(0);
        assertTrue(part.estimates().stream().noneMatch(Estimate::isShown));
        assertEquals(82.0 / 22, part.mean().value(), 1e-12);
    }

    @Test
    void smallGroupsAreHiddenTogetherWithAnother() {
        var data = data(
                times(20, "{'one':'yes','sex':'f'}"), times(20, "{'one':'no','sex':'m'}"), times(3, "{'one':'no'}"));
        var groups = tabulated(data, Grouping.by(data, CONTENT.item("sex").orElseThrow()));
        assertEquals(3, groups.size());
        assertNull(groups.get(2).n(), "three who did not say");
        assertEquals(1, groups.stream().filter(group -> group.n() != null).count());
        groups.stream().filter(group -> group.n() == null).forEach(group -> group.items()
                .forEach(item -> assertTrue(item.parts().stream().noneMatch(Part::isShown))));
    }

    @Test
    void weightsGiveTheSampleTheSharesOfThePopulation() {
        var data = data(times(30, "{'one':'yes','sex':'f'}"), times(10, "{'one':'no','sex':'m'}"));
        var margin = new pl.wspolnie.evaluation.statistics.Raking.Margin(
                Variable.of(data, "sex", CONTENT.item("sex").orElseThrow().answers(), false)
                        .codes(),
                new double[] {0.5, 0.5});
        var weights = pl.wspolnie.evaluation.statistics.Raking.weights(data.size(), List.of(margin));
        var part = new Tabulation(data, weights, Grouping.whole(data.size()))
                .groups()
                .get(0)
                .item("one")
                .orElseThrow()
                .parts()
                .get(0);
        assertEquals(0.5, part.estimate("yes").orElseThrow().share(), 1e-9);
        // By hand: (30 * 2/3 + 10 * 2)^2 / (30 * 4/9 + 10 * 4) = 1600 / 53.33 = 30.
        assertEquals(30, part.estimate("yes").orElseThrow().effective(), 1e-9);
    }

    @Test
    void changesAreToldInPointsAndNotClaimedOfFew() {
        var before = whole(data(times(40, "{'one':'yes'}"), times(60, "{'one':'no'}")), "one")
                .parts()
                .get(0);
        var after = whole(data(times(60, "{'one':'yes'}"), times(40, "{'one':'no'}")), "one")
                .parts()
                .get(0);
        var share = ChangedPart.of(before, after, 30).shares().get(0);
        assertEquals(0.2, share.points(), 1e-12);
        assertEquals(Verdict.RISEN, share.verdict());
        assertEquals(
                Verdict.TOO_FEW,
                ChangedPart.of(before, after, 101).shares().get(0).verdict());
        assertEquals(
                Verdict.UNCERTAIN,
                ChangedPart.of(before, before, 30).shares().get(0).verdict());
        assertEquals(
                Verdict.FALLEN,
                ChangedPart.of(after, before, 30).shares().get(0).verdict());
    }
}
