package pl.wspolnie.budget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The calendar of an edition. Stages have first and last days; appeals and presentation may be left out. */
@Embeddable
public class Timetable {

    @Column(name = "submission_from")
    private LocalDate submissionFrom;

    @Column(name = "submission_to")
    private LocalDate submissionTo;

    @Column(name = "verification_from")
    private LocalDate verificationFrom;

    @Column(name = "verification_to")
    private LocalDate verificationTo;

    @Column(name = "appeals_from")
    private LocalDate appealsFrom;

    @Column(name = "appeals_to")
    private LocalDate appealsTo;

    @Column(name = "presentation_from")
    private LocalDate presentationFrom;

    @Column(name = "presentation_to")
    private LocalDate presentationTo;

    @Column(name = "voting_from")
    private LocalDate votingFrom;

    @Column(name = "voting_to")
    private LocalDate votingTo;

    @Column(name = "results_on")
    private LocalDate resultsOn;

    protected Timetable() {}

    public Timetable(
            Span submission, Span verification, Span appeals, Span presentation, Span voting, LocalDate resultsOn) {
        submissionFrom = submission.from();
        submissionTo = submission.to();
        verificationFrom = verification.from();
        verificationTo = verification.to();
        appealsFrom = appeals.from();
        appealsTo = appeals.to();
        presentationFrom = presentation.from();
        presentationTo = presentation.to();
        votingFrom = voting.from();
        votingTo = voting.to();
        this.resultsOn = resultsOn;
    }

    /** All stages that have days of their own, in their order, set or not. */
    public List<Span> spans() {
        return List.of(
                new Span(Stage.SUBMISSION, submissionFrom, submissionTo),
                new Span(Stage.VERIFICATION, verificationFrom, verificationTo),
                new Span(Stage.APPEALS, appealsFrom, appealsTo),
                new Span(Stage.PRESENTATION, presentationFrom, presentationTo),
                new Span(Stage.VOTING, votingFrom, votingTo));
    }

    public Span span(Stage stage) {
        return spans().stream()
                .filter(span -> span.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    /** When the outcome is to be announced; {@code null} if that was never said. */
    public LocalDate resultsOn() {
        return resultsOn;
    }

    /** The last stage that has begun, even if its last day is over and the next has not begun. */
    public Stage stageOn(LocalDate day) {
        if (votingTo != null && day.isAfter(votingTo)) {
            return Stage.COUNTING;
        }
        return begun(day).reduce((earlier, later) -> later).map(Span::stage).orElse(Stage.ANNOUNCED);
    }

    public boolean isOpen(Stage stage, LocalDate day) {
        return span(stage).contains(day);
    }

    public boolean hasBegun(Stage stage, LocalDate day) {
        return begun(day).anyMatch(span -> span.stage() == stage);
    }

    private Stream<Span> begun(LocalDate day) {
        return spans().stream().filter(span -> span.given() && !day.isBefore(span.from()));
    }
}
