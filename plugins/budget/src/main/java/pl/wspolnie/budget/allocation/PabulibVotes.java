package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the VOTES section: the rows are many, so their fields are looked at as bytes. */
final class PabulibVotes {

    private final byte[] bytes;
    private final PabulibRows rows;
    private final ByteWords ids;
    private final PabulibMeta meta;
    private final List<Project> projects;
    private final BallotBox box;
    private final ByteWords voterIds;
    private final boolean hasPoints;
    private int[] rowStart = new int[64];
    private int[] ballot = new int[64];
    private int voters;

    PabulibVotes(byte[] bytes, PabulibRows rows, ByteWords ids, PabulibMeta meta, List<Project> projects) {
        this.bytes = bytes;
        this.rows = rows;
        this.ids = ids;
        this.meta = meta;
        this.projects = projects;
        this.hasPoints = meta.voteType().hasPoints();
        this.box = new BallotBox(meta.voteType(), meta.values().get("max_length"), projects.size());
        this.voterIds = new ByteWords(bytes);
    }

    Election read() throws PabulibException {
        if (!rows.next()) {
            throw rows.fieldFault(0, "the names of the columns of VOTES");
        }
        PabulibColumns columns = PabulibColumns.of(rows);
        int voterId = columns.require("voter_id", rows);
        int vote = columns.require("vote", rows);
        int points = hasPoints ? columns.require("points", rows) : vote;
        int needed = Math.max(voterId, Math.max(vote, points)) + 1;
        while (rows.next()) {
            columns.check(rows, needed);
            if (!voterIds.add(rows.from(voterId), rows.to(voterId))) {
                throw rows.fieldFault(voterId, "a voter_id that no other voter has");
            }
            readBallot(vote, points);
        }
        Roll roll =
                new PabulibRoll(bytes, columns.names(), Arrays.copyOf(rowStart, voters), Arrays.copyOf(ballot, voters));
        return new Election(meta.values(), meta.voteType(), meta.budget(), projects, box.ballots(), roll);
    }

    private void readBallot(int vote, int points) throws PabulibException {
        box.open();
        int at = rows.from(vote);
        int end = rows.to(vote);
        int number = hasPoints ? rows.from(points) : 0;
        boolean more = !rows.blank(vote);
        if (!more && hasPoints && !rows.blank(points)) {
            throw rows.fieldFault(points, "as many points as projects");
        }
        while (more) {
            int stop = comma(at, end);
            int chosen = find(at, stop);
            more = stop < end;
            at = stop + 1;
            if (hasPoints) {
                int last = comma(number, rows.to(points));
                if (number > rows.to(points) || more != last < rows.to(points)) {
                    throw rows.fieldFault(points, "as many points as projects");
                }
                box.mark(chosen, units(number, last));
                number = last + 1;
            } else {
                box.mark(chosen, 0);
            }
        }
        cast();
    }

    private void cast() {
        if (voters == ballot.length) {
            ballot = Arrays.copyOf(ballot, voters * 2);
            rowStart = Arrays.copyOf(rowStart, voters * 2);
        }
        rowStart[voters] = rows.start();
        ballot[voters++] = box.close(1);
    }

    private int comma(int from, int end) {
        int at = from;
        while (at < end && bytes[at] != ',') {
            at++;
        }
        return at;
    }

    private int find(int from, int to) {
        int start = from;
        int stop = to;
        while (start < stop && bytes[start] == ' ') {
            start++;
        }
        while (stop > start && bytes[stop - 1] == ' ') {
            stop--;
        }
        return ids.find(start, stop);
    }

    private long units(int from, int to) throws PabulibException {
        if (box.decimals() == 0 && to - from > 0 && to - from < 10) {
            long value = 0;
            int at = from;
            while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
                value = value * 10 + bytes[at++] - '0';
            }
            if (at == to) {
                return value;
            }
        }
        BigDecimal value = PabulibNumbers.parse(new String(bytes, from, to - from, StandardCharsets.UTF_8).strip());
        if (value == null) {
            throw rows.fault(from, "a number of points");
        }
        try {
            return box.units(value);
        } catch (IllegalArgumentException tooFine) {
            throw rows.fault(from, "a number of points with at most 6 decimals and 18 digits");
        }
    }
}
