package pl.wspolnie.practices.visit;

import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.practices.shared.Money;

/**
 * A visit's report for programs; nothing is told of fewer than five answers.
 *
 * @param attendance {@code null} as long as nobody wrote it down
 * @param costEach in zł
 */
public record ReportView(
        long visit,
        String title,
        String conclusions,
        int registered,
        VisitReport.Attendance attendance,
        BigDecimal cost,
        BigDecimal costEach,
        List<NoteView> notes,
        List<Result> results) {

    /** One question; counts and means are {@code null} below five answers. */
    public record Result(String question, Integer before, Double meanBefore, Integer after, Double meanAfter) {

        static Result of(Comparison compared) {
            return new Result(
                    compared.question(),
                    people(compared.before()),
                    mean(compared.before()),
                    people(compared.after()),
                    mean(compared.after()));
        }

        private static Integer people(Comparison.Marks marks) {
            return marks.shown() ? (Integer) marks.people() : null;
        }

        private static Double mean(Comparison.Marks marks) {
            return marks.shown() ? (Double) marks.mean() : null;
        }
    }

    static ReportView of(VisitReport report) {
        return new ReportView(
                report.visit().id(),
                report.visit().title(),
                report.visit().conclusions(),
                report.registered(),
                report.attendance(),
                Money.zloty(report.visit().cost()),
                Money.zloty(report.costEach()),
                report.notes(),
                report.comparisons().stream().map(Result::of).toList());
    }
}
