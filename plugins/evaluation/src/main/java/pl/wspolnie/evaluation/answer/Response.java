package pl.wspolnie.evaluation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;
import pl.wspolnie.evaluation.wave.Wave;

/**
 * What somebody has answered. Nothing in it leads to who it was: its key is random, it has no time, and no link, code or
 * account is written beside it. A sheet that was typed in has its number until the wave is sealed.
 */
@Entity(name = "EvaluationResponse")
@Table(name = "evaluation_response")
public class Response extends UntracedRecord {

    @Column(name = "wave_id", nullable = false, updatable = false)
    private long waveId;

    @Column(name = "answers", nullable = false)
    private String answers;

    @Column(name = "sheet", updatable = false)
    private Integer sheet;

    protected Response() {}

    Response(Wave wave, Answers answers, Integer sheet) {
        this(wave.id(), answers.json(), sheet);
    }

    private Response(long waveId, String answers, Integer sheet) {
        this.waveId = waveId;
        this.answers = answers;
        this.sheet = sheet;
    }

    /**
     * The same answers as a new row, without the number of a sheet, so that the box can be shuffled. Results are counted on
     * the pages of the partners with whom the wave is shared, too.
     */
    Response again(Wave wave) {
        var again = new Response(waveId, answers, null);
        again.shareWithPartnersOf(wave.projectId());
        if (invented()) {
            again.markInvented();
        }
        return again;
    }

    void correct(Answers other) {
        answers = other.json();
    }

    Answers answers() {
        return Answers.read(answers);
    }

    Integer sheet() {
        return sheet;
    }
}
