package pl.wspolnie.budget.allocation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Elections for tests: random ones so small that ties abound, and changed copies. */
final class Elections {

    private Elections() {}

    /** One entry of a ballot: a project by number, and points that count only where ballots have them. */
    record Mark(int project, int points) {}

    static Arbitrary<Election> small() {
        return small(Arbitraries.of(VoteType.values()));
    }

    static Arbitrary<Election> approvals() {
        return small(Arbitraries.of(VoteType.APPROVAL, VoteType.CHOOSE_1));
    }

    private static Arbitrary<Election> small(Arbitrary<VoteType> types) {
        Arbitrary<Integer> projects = Arbitraries.integers().between(1, 7);
        Arbitrary<BigDecimal> unit = Arbitraries.of("1", "0.5", "0.01", "100").map(BigDecimal::new);
        return Combinators.combine(types, projects, unit).flatAs(Elections::small);
    }

    private static Arbitrary<Election> small(VoteType type, int projects, BigDecimal unit) {
        Arbitrary<List<Integer>> costs =
                Arbitraries.integers().between(1, 12).list().ofSize(projects);
        Arbitrary<Mark> mark = Combinators.combine(
                        Arbitraries.integers().between(0, projects - 1),
                        Arbitraries.integers().between(0, 4))
                .as(Mark::new);
        int longest = type == VoteType.CHOOSE_1 ? 1 : Math.min(projects, 4);
        Arbitrary<List<List<Mark>>> ballots =
                mark.list().ofMaxSize(longest).list().ofMinSize(1).ofMaxSize(14);
        Arbitrary<Integer> budget = Arbitraries.integers().between(1, 30);
        return Combinators.combine(costs, ballots, budget)
                .as((cost, votes, money) -> build(type, cost, votes, unit, BigDecimal.valueOf(money)));
    }

    private static Election build(
            VoteType type, List<Integer> costs, List<List<Mark>> votes, BigDecimal unit, BigDecimal budget) {
        Election.Builder builder = Election.of(type, budget.multiply(unit));
        for (int c = 0; c < costs.size(); c++) {
            builder.project(
                    "p" + c, BigDecimal.valueOf(costs.get(c)).multiply(unit).toPlainString());
        }
        for (List<Mark> vote : votes) {
            if (type.hasPoints()) {
                Map<String, BigDecimal> points = new LinkedHashMap<>();
                vote.forEach(mark -> points.put("p" + mark.project(), BigDecimal.valueOf(mark.points())));
                builder.ballot(points);
            } else {
                builder.ballot(vote.stream().map(mark -> "p" + mark.project()).toList());
            }
        }
        return builder.build();
    }

    /** The voters one by one, each with the points of each project. */
    static List<Map<String, BigDecimal>> voters(Election election) {
        List<Map<String, BigDecimal>> voters = new ArrayList<>();
        Ballots ballots = election.ballots();
        for (int b = 0; b < ballots.size(); b++) {
            Map<String, BigDecimal> points = new LinkedHashMap<>();
            for (int place = 0; place < ballots.length(b); place++) {
                points.put(election.projects().get(ballots.project(b, place)).id(), ballots.points(b, place));
            }
            for (int i = 0; i < ballots.count(b); i++) {
                voters.add(points);
            }
        }
        return voters;
    }

    /** The election as a file. */
    static String text(Election election) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Pabulib.write(election, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Election read(String text) {
        try {
            return Pabulib.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (PabulibException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The same election with more voters, each for one project alone. */
    static Election withVotes(Election election, String id, int extra, BigDecimal points) {
        List<Map<String, BigDecimal>> voters = voters(election);
        for (int i = 0; i < extra; i++) {
            voters.add(Map.of(id, points));
        }
        return scored(election, election.budget(), BigDecimal.ONE, voters);
    }

    /** The same voters with points as they are, and all money multiplied. */
    static Election scored(
            Election election, BigDecimal budget, BigDecimal factor, List<Map<String, BigDecimal>> voters) {
        Election.Builder builder = Election.of(VoteType.SCORING, budget.multiply(factor));
        election.projects()
                .forEach(project ->
                        builder.project(project.withCost(project.cost().multiply(factor))));
        voters.forEach(builder::ballot);
        return builder.build();
    }
}
