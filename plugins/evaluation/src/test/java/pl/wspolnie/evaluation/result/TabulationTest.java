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
import pl.wspolnie.evaluation.questionnaire.Condition;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.questionnaire.Samples;
import pl.wspolnie.evaluation.statistics.Raking;

class TabulationTest {

    private static final Content CONTENT = content(
            item("one", ItemKind.ONE, true, null, "yes", "no"),
            item("grade", ItemKind.SCALE, false, null),
            item("never", ItemKind.ONE, false, null, "yes", "no"),
            item("why", ItemKind.ONE, false, new Condition("one", List.of("yes"), false), "a", "b"),
            Samples.unsure("sure"),
            Samples.metric("sex", "f", "m"),
            Samples.metric("age", "young", "old"));

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
        return whole(data, Weights.none(data.size()), code);
    }

    private static ItemResult whole(Dataset data, Weights weights, String code) {
        return Tabulation.whole(data, weights).stream()
                .filter(item -> item.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Group> tabulated(Dataset data, String by) {
        return Tabulation.by(data, CONTENT.item(by).orElseThrow());
    }

    private static Weights bySex(Dataset data, double women) {
        var sex = CONTENT.item("sex").orElseThrow();
        var codes = Variable.of(data, "sex", sex.answers(), false).codes();
        var margin = new Raking.Margin(codes, new double[] {women, 1 - women});
        var each = Raking.weights(data.size(), List.of(margin));
        return new Weights(each, List.of(), List.of(Stratum.of(Grouping.by(data, sex), each)));
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
        assertEquals(3.7, part.mean().value(), 1e-12);
        assertNull(part.mean().n());
    }

    /** Twenty-nine points of six people are five fives and a four, whatever the decimals. */
    @Test
    void aMeanThatGivesItsGradesAwayIsHidden() {
        var part = whole(data(times(5, "{'grade':'5'}"), times(1, "{'grade':'4'}")), "grade")
                .parts()
                .get(0);
        assertEquals(6L, part.n());
        assertNull(part.mean());
    }

    /** The number of those who gave a grade would tell how many could not say. */
    @Test
    void whoCouldNotSayAreNotCountedBesideTheMean() {
        var data = data(times(20, "{'sure':'5'}"), times(18, "{'sure':'3'}"), times(2, "{'sure':'dk'}"));
        var mean = whole(data, "sure").parts().get(0).mean();
        assertNull(mean.n());
        assertEquals(4.1, mean.value(), 1e-12);
    }

    /** Only who said yes is asked why: their number would tell how many said no. */
    @Test
    void whoWereAskedOnDoNotTellOfTheOthers() {
        var few = data(times(37, "{'one':'yes','why':'a'}"), times(3, "{'one':'no'}"));
        assertNull(whole(few, "why").n());
        assertFalse(whole(few, "why").parts().get(0).isShown());
        var many = data(times(30, "{'one':'yes','why':'a'}"), times(10, "{'one':'no'}"));
        assertEquals(30L, whole(many, "why").n());
    }

    /** The same table the other way round would hide other cells. */
    @Test
    void characteristicsAreNotDividedByEachOther() {
        var data = data(
                times(20, "{'one':'yes','sex':'f','age':'old'}"), times(20, "{'one':'no','sex':'m','age':'young'}"));
        var group = tabulated(data, "sex").get(0);
        assertTrue(group.item("one").isPresent());
        assertTrue(group.item("age").isEmpty());
        assertTrue(group.item("sex").isEmpty());
    }

    @Test
    void smallGroupsAreHiddenTogetherWithAnother() {
        var data = data(
                times(20, "{'one':'yes','sex':'f'}"), times(20, "{'one':'no','sex':'m'}"), times(3, "{'one':'no'}"));
        var groups = tabulated(data, "sex");
        assertEquals(3, groups.size());
        assertNull(groups.get(2).n(), "three who did not say");
        assertEquals(1, groups.stream().filter(group -> group.n() != null).count());
        groups.stream().filter(group -> group.n() == null).forEach(group -> group.items()
                .forEach(item -> assertTrue(item.parts().stream().noneMatch(Part::isShown))));
    }

    @Test
    void weightsGiveTheSampleTheSharesOfThePopulation() {
        var data = data(times(30, "{'one':'yes','sex':'f'}"), times(10, "{'one':'no','sex':'m'}"));
        var part = whole(data, bySex(data, 0.5), "one").parts().get(0);
        assertEquals(0.5, part.estimate("yes").orElseThrow().share(), 1e-9);
        // By hand: (30 * 2/3 + 10 * 2)^2 / (30 * 4/9 + 10 * 4) = 1600 / 53.33 = 30.
        assertEquals(30, part.estimate("yes").orElseThrow().effective(), 1e-9);
    }

    /** Two women said no: the weighted share of it beside the unweighted one would tell that. */
    @Test
    void weightsDoNotTellWhatGroupsAnswered() {
        var few = data(
                times(38, "{'one':'yes','sex':'f'}"),
                times(2, "{'one':'no','sex':'f'}"),
                times(8, "{'one':'yes','sex':'m'}"),
                times(12, "{'one':'no','sex':'m'}"));
        assertFalse(whole(few, bySex(few, 0.5), "one").parts().get(0).isShown());
        var many = data(
                times(770, "{'one':'yes','sex':'f'}"),
                times(2, "{'one':'no','sex':'f'}"),
                times(600, "{'one':'yes','sex':'m'}"),
                times(100, "{'one':'no','sex':'m'}"));
        var no = whole(many, bySex(many, 0.5), "one")
                .parts()
                .get(0)
                .estimate("no")
                .orElseThrow();
        assertEquals(0.07, no.share(), 1e-12, "in whole per cent, in which two are as good as three");
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
