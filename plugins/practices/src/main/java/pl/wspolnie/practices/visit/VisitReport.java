package pl.wspolnie.practices.visit;

import java.util.List;

/**
 * What became of a visit, made of its programme, attendance, notes, photos and answers.
 *
 * @param registered how many people had a seat
 * @param attendance who was there by side, or {@code null} as long as nobody wrote it down
 * @param costEach what it cost for each who was there, in grosze; {@code null} where that cannot be told
 */
public record VisitReport(
        Visit visit,
        int registered,
        Attendance attendance,
        Long costEach,
        List<NoteView> notes,
        List<Comparison> comparisons) {

    /** How many were there. */
    public record Attendance(int officials, int organisations) {

        public int total() {
            return officials + organisations;
        }
    }

    static VisitReport of(
            Visit visit, List<Participant> travelling, List<NoteView> notes, List<Comparison> comparisons) {
        var attendance = attendance(travelling);
        var each =
                attendance == null || attendance.total() == 0 || visit.costs().isEmpty()
                        ? null
                        : (Long) Math.floorDiv(2 * visit.cost() + attendance.total(), 2L * attendance.total());
        return new VisitReport(visit, travelling.size(), attendance, each, notes, comparisons);
    }

    private static Attendance attendance(List<Participant> travelling) {
        return travelling.stream().allMatch(one -> one.attended() == null)
                ? null
                : new Attendance(there(travelling, Side.OFFICIAL), there(travelling, Side.ORGANISATION));
    }

    private static int there(List<Participant> travelling, Side side) {
        return (int) travelling.stream()
                .filter(one -> one.side() == side && Boolean.TRUE.equals(one.attended()))
                .count();
    }
}
