package pl.wspolnie.evaluation.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Locale;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;

/** A questionnaire in one of its versions. All versions of it are a family, whose waves can be compared. */
@Entity(name = "EvaluationQuestionnaire")
@Table(name = "evaluation_questionnaire")
public class Questionnaire extends MunicipalRecord {

    /** The key of the first version. */
    @Column(name = "family_id", nullable = false)
    private long familyId;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "purpose", nullable = false)
    private String purpose;

    @Column(name = "purpose_en")
    private String purposeEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private Status status = Status.DRAFT;

    @Column(name = "content", nullable = false)
    private String content = ContentJson.write(Content.EMPTY);

    @Transient
    private Content read;

    protected Questionnaire() {}

    Questionnaire(QuestionnaireInput input) {
        edition = 1;
        describe(input);
    }

    /** The next version of another. */
    Questionnaire(Questionnaire before, int edition) {
        familyId = before.familyId;
        this.edition = edition;
        title = before.title;
        titleEn = before.titleEn;
        purpose = before.purpose;
        purposeEn = before.purposeEn;
        content = before.content;
        shareWithPartnersOf(before.projectId());
    }

    /** Makes it the first of its family. */
    void beFirst() {
        familyId = id();
    }

    final void describe(QuestionnaireInput input) {
        title = input.title();
        titleEn = input.titleEn();
        purpose = input.purpose();
        purposeEn = input.purposeEn();
        shareWithPartnersOf(input.project());
    }

    /** @throws Conflict if it is in use: then a new version is made */
    void ask(Content other) {
        requireDraft();
        content = ContentJson.write(other);
        read = other;
    }

    /** @throws Conflict if it is in use */
    void requireDraft() {
        if (status != Status.DRAFT) {
            throw new Conflict(Text.of("evaluation.conflict.inuse"));
        }
    }

    void become(Status other) {
        status = other;
    }

    public long familyId() {
        return familyId;
    }

    /** The number of the version, from 1. */
    public int edition() {
        return edition;
    }

    public Wording title() {
        return new Wording(title, titleEn);
    }

    public Wording purpose() {
        return new Wording(purpose, purposeEn);
    }

    /** The title for a reader. */
    public String title(Locale locale) {
        return title().in(locale);
    }

    public Status status() {
        return status;
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public Content content() {
        if (read == null) {
            read = ContentJson.read(content);
        }
        return read;
    }
}
