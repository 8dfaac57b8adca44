package pl.wspolnie.evaluation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;
import pl.wspolnie.evaluation.wave.Wave;

/** Answers on their way: kept as they are given, until they are handed in or the wave is sealed. */
@Entity(name = "EvaluationDraft")
@Table(name = "evaluation_draft")
public class Draft extends UntracedRecord {

    @Column(name = "wave_id", nullable = false, updatable = false)
    private long waveId;

    @Column(name = "key_hash", nullable = false, updatable = false)
    private String keyHash;

    /** The number of the step that comes next. */
    @Column(name = "reached", nullable = false)
    private int reached;

    @Column(name = "answers", nullable = false)
    private String answers = Answers.NONE.json();

    protected Draft() {}

    Draft(Wave wave, Key key) {
        waveId = wave.id();
        keyHash = key.draftHash();
    }

    void keep(Answers given, int next) {
        answers = given.json();
        reached = Math.max(reached, next);
    }

    Answers answers() {
        return Answers.read(answers);
    }

    int reached() {
        return reached;
    }
}
