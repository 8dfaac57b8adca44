package pl.wspolnie.evaluation.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.data.MunicipalRecord;

/** The index of one year. */
@Entity(name = "EvaluationIndex")
@Table(name = "evaluation_index")
public class QualityIndex extends MunicipalRecord {

    @Column(name = "index_year", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "scale", nullable = false)
    private Scale scale;

    @ElementCollection
    @CollectionTable(name = "evaluation_index_component", joinColumns = @JoinColumn(name = "index_id"))
    @OrderColumn(name = "position")
    private List<IndexComponent> components = new ArrayList<>();

    @Column(name = "wave_id")
    private Long waveId;

    @Column(name = "survey_from")
    private LocalDate surveyFrom;

    @Column(name = "survey_to")
    private LocalDate surveyTo;

    @Column(name = "survey_answers")
    private Integer surveyAnswers;

    @Column(name = "survey_results")
    private String surveyResults;

    @Column(name = "meeting_kind")
    private String meetingKind;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "meeting_place")
    private String meetingPlace;

    @Column(name = "officials")
    private Integer officials;

    @Column(name = "councillors")
    private Integer councillors;

    @Column(name = "organisations")
    private Integer organisations;

    @Column(name = "meeting_notes")
    private String meetingNotes;

    @Column(name = "summary")
    private String summary;

    @Column(name = "next_on")
    private LocalDate nextOn;

    // Components lie in a table of their own; a change of theirs alone has to raise the version too.
    @Column(name = "edits", nullable = false)
    private int edits;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected QualityIndex() {}

    QualityIndex(YearInput input, List<IndexComponent> areas) {
        year = input.year();
        setUp(input.scale(), areas);
    }

    /** Sets the scale and the areas, whose scores start anew. */
    final void setUp(Scale chosen, List<IndexComponent> areas) {
        scale = chosen;
        replace(areas);
    }

    void ask(SurveyInput input) {
        waveId = input.wave();
        surveyFrom = input.from();
        surveyTo = input.to();
        surveyAnswers = input.answers();
        surveyResults = input.results();
        edits++;
    }

    void meet(MeetingInput input) {
        meetingOn = input.on();
        meetingPlace = input.place();
        officials = input.officials();
        councillors = input.councillors();
        organisations = input.organisations();
        meetingNotes = input.notes();
        edits++;
    }

    /** Names the meeting of a forum, or nothing. */
    void meetAt(String kind, Long id) {
        meetingKind = kind;
        meetingId = id;
    }

    void score(ScoresInput input) {
        replace(components.stream()
                .map(component ->
                        input.of(component.name()).map(component::scored).orElse(component))
                .toList());
        summary = input.summary();
        nextOn = input.nextOn();
    }

    void publish(Instant at) {
        publishedAt = at;
    }

    private void replace(List<IndexComponent> fresh) {
        components.clear();
        components.addAll(fresh);
        edits++;
    }

    /** What is to be done next. */
    public Step step() {
        if (publishedAt != null) {
            return Step.PUBLISHED;
        } else if (surveyResults == null && waveId == null) {
            return Step.SURVEY;
        }
        return meetingOn == null ? Step.MEETING : Step.SCORES;
    }

    /** The one number; empty until all areas are scored. */
    public Optional<BigDecimal> value() {
        return IndexFormula.of(scale, components);
    }

    public int year() {
        return year;
    }

    public Scale scale() {
        return scale;
    }

    public List<IndexComponent> components() {
        return List.copyOf(components);
    }

    /** The wave of a questionnaire in which organisations were asked, or {@code null}. */
    public Long waveId() {
        return waveId;
    }

    public LocalDate surveyFrom() {
        return surveyFrom;
    }

    public LocalDate surveyTo() {
        return surveyTo;
    }

    /** How many answered; {@code null} where a wave knows it, or nobody was asked yet. */
    public Integer surveyAnswers() {
        return surveyAnswers;
    }

    /** What the answers say in sum; never single answers. */
    public String surveyResults() {
        return surveyResults;
    }

    public String meetingKind() {
        return meetingKind;
    }

    public Long meetingId() {
        return meetingId;
    }

    public LocalDate meetingOn() {
        return meetingOn;
    }

    public String meetingPlace() {
        return meetingPlace;
    }

    public Integer officials() {
        return officials;
    }

    public Integer councillors() {
        return councillors;
    }

    public Integer organisations() {
        return organisations;
    }

    public String meetingNotes() {
        return meetingNotes;
    }

    public String summary() {
        return summary;
    }

    /** When the routine begins again; may be {@code null}. */
    public LocalDate nextOn() {
        return nextOn;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
