package pl.wspolnie.evaluation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.evaluation.wave.Wave;

/** That somebody typed a sheet; what stood on it is kept apart, and loses the sheet's number when the wave is sealed. */
@Entity(name = "EvaluationTyping")
@Table(name = "evaluation_typing")
public class Typing extends MunicipalRecord {

    @Column(name = "wave_id", nullable = false, updatable = false)
    private long waveId;

    @Column(name = "sheet", nullable = false, updatable = false)
    private int sheet;

    /** 1, or 2 for the double entry. */
    @Column(name = "round", nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "person_id")
    private Long personId;

    protected Typing() {}

    Typing(Wave wave, int sheet, int round, Channel channel, Long person) {
        waveId = wave.id();
        this.sheet = sheet;
        this.round = round;
        this.channel = channel;
        personId = person;
    }

    void forget() {
        personId = null;
    }

    long waveId() {
        return waveId;
    }

    public int sheet() {
        return sheet;
    }

    public int round() {
        return round;
    }

    public Channel channel() {
        return channel;
    }

    /** Who typed it, or {@code null} once that is forgotten. */
    public Long personId() {
        return personId;
    }
}
