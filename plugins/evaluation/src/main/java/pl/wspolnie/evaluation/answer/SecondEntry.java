package pl.wspolnie.evaluation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;
import pl.wspolnie.evaluation.wave.Wave;

/** A sheet that was typed a second time, to see how well sheets are typed. */
@Entity(name = "EvaluationSecondEntry")
@Table(name = "evaluation_second_entry")
public class SecondEntry extends UntracedRecord {

    @Column(name = "wave_id", nullable = false, updatable = false)
    private long waveId;

    @Column(name = "answers", nullable = false)
    private String answers;

    @Column(name = "sheet", nullable = false, updatable = false)
    private int sheet;

    protected SecondEntry() {}

    SecondEntry(Wave wave, Answers answers, int sheet) {
        waveId = wave.id();
        this.answers = answers.json();
        this.sheet = sheet;
    }

    Answers answers() {
        return Answers.read(answers);
    }

    int sheet() {
        return sheet;
    }
}
