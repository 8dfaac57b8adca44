package pl.wspolnie.evaluation.wave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.evaluation.questionnaire.Questionnaire;

/** A span of days in which a questionnaire is asked. */
@Entity(name = "EvaluationWave")
@Table(name = "evaluation_wave")
public class Wave extends MunicipalRecord {

    @Column(name = "questionnaire_id", nullable = false, updatable = false)
    private long questionnaireId;

    @Column(name = "family_id", nullable = false, updatable = false)
    private long familyId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "opens_on", nullable = false)
    private LocalDate opensOn;

    @Column(name = "closes_on", nullable = false)
    private LocalDate closesOn;

    @Column(name = "population", nullable = false)
    private String population;

    @Column(name = "population_size")
    private Integer populationSize;

    @Column(name = "open_link", nullable = false)
    private boolean openLink;

    @Column(name = "with_account", nullable = false)
    private boolean withAccount;

    @Column(name = "note")
    private String note;

    @Column(name = "sealed", nullable = false)
    private boolean sealed;

    /** How many answers were sealed; 0 before. */
    @Column(name = "answers", nullable = false)
    private int answers;

    /** Sheets, values and differing values of the double entry, parted by spaces. */
    @Column(name = "double_entry")
    private String doubleEntry;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Wave() {}

    Wave(Questionnaire questionnaire, int number, WaveInput input) {
        questionnaireId = questionnaire.id();
        familyId = questionnaire.familyId();
        this.number = number;
        shareWithPartnersOf(questionnaire.projectId());
        describe(input);
    }

    final void describe(WaveInput input) {
        name = input.name();
        opensOn = input.opensOn();
        closesOn = input.closesOn();
        population = input.population();
        populationSize = input.populationSize();
        openLink = input.openLink();
        withAccount = input.withAccount();
        note = input.note();
    }

    /** Ends it for ever: from now on its answers do not change. */
    public void seal(int number, String checks) {
        sealed = true;
        answers = number;
        doubleEntry = checks;
    }

    /** Shows its results to everybody. */
    public void publish(Instant at) {
        publishedAt = at;
    }

    /** What goes on in it on a day. */
    public WaveState stateOn(LocalDate day) {
        if (publishedAt != null) {
            return WaveState.PUBLISHED;
        }
        if (sealed) {
            return WaveState.SEALED;
        }
        if (day.isBefore(opensOn)) {
            return WaveState.PLANNED;
        }
        return day.isAfter(closesOn) ? WaveState.OVER : WaveState.OPEN;
    }

    public long questionnaireId() {
        return questionnaireId;
    }

    /** The family of its questionnaire: waves of one family can be compared. */
    public long familyId() {
        return familyId;
    }

    /** Its number in the family, from 1. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The last day. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** Whom it asks, and how they were found. */
    public String population() {
        return population;
    }

    /** How many there are of them, or {@code null} where that is not known. */
    public Integer populationSize() {
        return populationSize;
    }

    /** Whether anybody may answer. */
    public boolean openLink() {
        return openLink;
    }

    /** Whether people with an account may answer, once each. */
    public boolean withAccount() {
        return withAccount;
    }

    /** What else should be known of it, or {@code null}. */
    public String note() {
        return note;
    }

    public boolean sealed() {
        return sealed;
    }

    /** How many answers it has, once it is sealed; 0 before. */
    public int answers() {
        return answers;
    }

    public String doubleEntry() {
        return doubleEntry;
    }

    /** When everybody could read its results, or {@code null}. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
