package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which projects a regulation lets take part in the count, and which cannot stand together. */
final class Admission {

    private static final int[] NOBODY = {};

    private final Election election;
    private final Conditions conditions;
    private final Map<String, Integer> index = new HashMap<>();
    private final boolean[] funded;
    private final Cause[] out;
    private final int[][] rivals;

    Admission(Election election, Conditions conditions) {
        this.election = election;
        this.conditions = conditions;
        int size = election.projects().size();
        this.funded = new boolean[size];
        this.out = new Cause[size];
        this.rivals = new int[size][];
        boolean named = !conditions.funded().isEmpty()
                || !conditions.barred().isEmpty()
                || !conditions.conflicts().isEmpty();
        if (named) {
            election.projects().forEach(project -> index.put(project.id(), index.size()));
            conditions.funded().forEach(id -> funded[known(id)] = true);
            readConflicts();
            conditions.barred().forEach(id -> out[known(id)] = new Cause.Barred());
        }
        putOutByNumbers();
        putOutRivalsOfFunded();
    }

    private int known(String id) {
        Integer project = index.get(id);
        if (project == null) {
            throw new IllegalArgumentException("the conditions name a project that is not in the election: " + id);
        }
        return project;
    }

    private void readConflicts() {
        Map<Integer, Set<Integer>> sets = new HashMap<>();
        for (Set<String> group : conditions.conflicts()) {
            List<Integer> members = group.stream().map(this::known).toList();
            members.forEach(member ->
                    sets.computeIfAbsent(member, unseen -> new TreeSet<>()).addAll(members));
        }
        sets.forEach((member, others) -> {
            others.remove(member);
            rivals[member] = others.stream().mapToInt(Integer::intValue).toArray();
        });
    }

    private void putOutByNumbers() {
        boolean lowTurnout = election.voters() < conditions.minimumTurnout();
        boolean minimum = conditions.minimumVotes().signum() > 0;
        for (int c = 0; c < out.length && (lowTurnout || minimum); c++) {
            if (funded[c] || out[c] != null) {
                continue;
            }
            if (lowTurnout) {
                out[c] = new Cause.LowTurnout(election.voters(), conditions.minimumTurnout());
            } else if (points(c).compareTo(conditions.minimumVotes()) < 0) {
                out[c] = new Cause.TooFewVotes(conditions.minimumVotes());
            }
        }
    }

    private BigDecimal points(int c) {
        return BigDecimal.valueOf(
                election.supporters().points(c), election.ballots().decimals());
    }

    private void putOutRivalsOfFunded() {
        for (int c = 0; c < out.length; c++) {
            for (int rival : funded[c] ? rivals(c) : NOBODY) {
                if (funded[rival]) {
                    throw new IllegalArgumentException("projects "
                            + election.projects().get(c).id() + " and "
                            + election.projects().get(rival).id()
                            + " are both funded beforehand, but are in conflict");
                }
                out[rival] = new Cause.Conflict(election.projects().get(c));
            }
        }
    }

    boolean funded(int c) {
        return funded[c];
    }

    /** Why the project takes no part; null if it does, or is funded. */
    Cause out(int c) {
        return out[c];
    }

    /** Projects that cannot stand together with this one. */
    int[] rivals(int c) {
        return rivals[c] == null ? NOBODY : rivals[c];
    }
}
