package pl.wspolnie.forum.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The discussion of a paragraph through all versions.
 *
 * @param wording what it says now, or said last
 * @param wordings all that it said in public, the latest first
 * @param numbers of versions by their keys
 * @param lineage what it came from and what else came of it
 * @param open whether remarks on it are taken today
 * @param eligible whether such people as the reader may take part
 * @param guests whether people without an account may
 */
public record Talk(
        StandardHead head,
        Wording wording,
        List<Wording> wordings,
        Map<Long, Integer> numbers,
        List<Kin> lineage,
        List<Voice> voices,
        long total,
        int page,
        boolean open,
        boolean eligible,
        boolean guests) {

    /**
     * A paragraph from which this one came, or to which it went.
     *
     * @param forth whether this one went there
     * @param other {@code null} if this one was dropped
     */
    public record Kin(Descent descent, boolean forth, Wording other) {}

    static Map<Long, Integer> numbers(List<Version> versions) {
        var numbers = new HashMap<Long, Integer>();
        versions.forEach(version -> numbers.put(version.id(), version.number()));
        return numbers;
    }

    static int lastPage(long total) {
        return (int) Math.max(1, (total + Remarks.PER_PAGE - 1) / Remarks.PER_PAGE);
    }

    public int lastPage() {
        return lastPage(total);
    }

    /** Whether it stands in the latest version. */
    public boolean stands() {
        return wording.versionId() == head.latest().id();
    }
}
