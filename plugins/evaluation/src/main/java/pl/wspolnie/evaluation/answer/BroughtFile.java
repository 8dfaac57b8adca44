package pl.wspolnie.evaluation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.evaluation.wave.Wave;

/** That a file of answers was brought in, until the wave is sealed: the same one is not brought in twice. */
@Entity(name = "EvaluationFile")
@Table(name = "evaluation_file")
public class BroughtFile extends MunicipalRecord {

    @Column(name = "wave_id", nullable = false, updatable = false)
    private long waveId;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "answers", nullable = false, updatable = false)
    private int answers;

    protected BroughtFile() {}

    BroughtFile(Wave wave, byte[] content, int answers) {
        waveId = wave.id();
        digest = digest(content);
        this.answers = answers;
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long waveId() {
        return waveId;
    }

    /** How many answers were in it. */
    public int answers() {
        return answers;
    }
}
