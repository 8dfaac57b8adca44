package pl.wspolnie.evaluation.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation for programs. Persons are not named.
 *
 * @param notes what was done, from the newest day to the oldest
 * @param rowVersion to be sent back with a change
 */
public record RecommendationView(
        long id,
        long report,
        String conclusion,
        String wording,
        String responsible,
        LocalDate dueOn,
        RecommendationStatus status,
        List<Note> notes,
        long rowVersion) {

    /** What was done. */
    public record Note(LocalDate day, RecommendationStatus status, String note) {}

    static RecommendationView of(Recommendation recommendation, List<FollowUp> notes) {
        return new RecommendationView(
                recommendation.id(),
                recommendation.report().id(),
                recommendation.conclusion(),
                recommendation.wording(),
                recommendation.responsible(),
                recommendation.dueOn(),
                recommendation.status(),
                notes.stream()
                        .map(note -> new Note(note.day(), note.status(), note.note()))
                        .toList(),
                recommendation.rowVersion());
    }
}
