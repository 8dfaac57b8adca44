package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One vote on one pool of money: what every allocation rule starts from. Immutable.
 *
 * @param meta all that is said of the election as a whole, in its order, by the keys of the Pabulib format
 * @param budget the money to be shared out, in whole currency units and exact decimals
 * @param ballots all ballots cast; equal ones are merged
 * @param roll the voters one by one where a file listed them
 */
public record Election(
        Map<String, String> meta,
        VoteType voteType,
        BigDecimal budget,
        List<Project> projects,
        Ballots ballots,
        Roll roll) {

    public Election {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        projects = List.copyOf(projects);
        Objects.requireNonNull(voteType, "voteType");
        Objects.requireNonNull(ballots, "ballots");
        Objects.requireNonNull(roll, "roll");
        if (budget.signum() < 0) {
            throw new IllegalArgumentException("the budget is negative: " + budget.toPlainString());
        }
    }

    /** Starts an election from anything but a file. */
    public static Builder of(VoteType voteType, BigDecimal budget) {
        return new Builder(voteType, budget);
    }

    /** The number of ballots cast. */
    public int voters() {
        return ballots.voters();
    }

    /** All points given to the project; with approvals, its votes. */
    public BigDecimal points(Project project) {
        return BigDecimal.valueOf(supporters().points(index(project)), ballots.decimals());
    }

    /** The number of voters who gave the project more than nothing. */
    public int supporters(Project project) {
        return supporters().voters(index(project));
    }

    /** The project of that id. */
    public Project project(String id) {
        return projects.stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no project has the id " + id));
    }

    Supporters supporters() {
        return ballots.supporters(projects.size());
    }

    int index(Project project) {
        int index = projects.indexOf(project);
        if (index < 0) {
            throw new IllegalArgumentException("project " + project.id() + " is not in this election");
        }
        return index;
    }

    /** The part of this election that is about some projects, with the voters who voted for one of them. */
    Election only(Set<String> ids, BigDecimal money) {
        List<Project> kept =
                projects.stream().filter(project -> ids.contains(project.id())).toList();
        if (kept.size() < ids.size()) {
            throw new IllegalArgumentException("a pool names projects that are not in the election");
        }
        int[] place = new int[projects.size()];
        for (int c = 0; c < place.length; c++) {
            place[c] = kept.indexOf(projects.get(c));
        }
        return new Election(meta, voteType, money, kept, ballots.only(place), Roll.NONE);
    }

    /** This election with that many more voters, each for this project alone. */
    Election withVotes(int project, int extra, long points) {
        return new Election(meta, voteType, budget, projects, ballots.with(extra, project, points), Roll.NONE);
    }

    /** This election with another cost of one project. */
    Election withCost(int project, BigDecimal cost) {
        List<Project> others = new ArrayList<>(projects);
        others.set(project, projects.get(project).withCost(cost));
        return new Election(meta, voteType, budget, others, ballots, roll);
    }

    /** Gathers an election; every fault is an {@link IllegalArgumentException} that names it. Not thread-safe. */
    public static final class Builder {

        private final VoteType voteType;
        private final BigDecimal budget;
        private final Map<String, String> meta = new LinkedHashMap<>();
        private final Map<String, Project> projects = new LinkedHashMap<>();
        private final List<Map<String, BigDecimal>> ballots = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();

        private Builder(VoteType voteType, BigDecimal budget) {
            this.voteType = Objects.requireNonNull(voteType, "voteType");
            this.budget = Objects.requireNonNull(budget, "budget");
        }

        public Builder meta(String key, String value) {
            meta.put(key, value);
            return this;
        }

        public Builder project(Project project) {
            if (projects.putIfAbsent(project.id(), project) != null) {
                throw new IllegalArgumentException("two projects have the id " + project.id());
            }
            return this;
        }

        public Builder project(String id, String cost) {
            return project(new Project(id, id, new BigDecimal(cost)));
        }

        /** One voter's projects; with {@link VoteType#ORDINAL} the best first. Unknown and repeated ids are dropped. */
        public Builder ballot(Collection<String> ids) {
            return ballots(1, ids);
        }

        /** As many voters with the same projects. */
        public Builder ballots(int voters, Collection<String> ids) {
            if (voteType.hasPoints()) {
                throw new IllegalArgumentException(voteType.code() + " ballots need points");
            }
            Map<String, BigDecimal> ballot = new LinkedHashMap<>();
            ids.forEach(id -> ballot.putIfAbsent(id, BigDecimal.ONE));
            return add(voters, ballot);
        }

        /** One voter's points per project. Unknown ids are dropped. */
        public Builder ballot(Map<String, BigDecimal> points) {
            if (!voteType.hasPoints()) {
                throw new IllegalArgumentException(voteType.code() + " ballots have no points");
            }
            return add(1, new LinkedHashMap<>(points));
        }

        private Builder add(int voters, Map<String, BigDecimal> ballot) {
            if (voters < 1) {
                throw new IllegalArgumentException("a ballot is cast by at least one voter");
            }
            ballots.add(ballot);
            counts.add(voters);
            return this;
        }

        public Election build() {
            Map<String, Integer> index = new LinkedHashMap<>();
            projects.keySet().forEach(id -> index.put(id, index.size()));
            BallotBox box = new BallotBox(voteType, meta.get("max_length"), index.size());
            for (int i = 0; i < ballots.size(); i++) {
                box.open();
                ballots.get(i).forEach((id, points) -> box.mark(index.getOrDefault(id, -1), points));
                box.close(counts.get(i));
            }
            return new Election(meta, voteType, budget, List.copyOf(projects.values()), box.ballots(), Roll.NONE);
        }
    }
}
