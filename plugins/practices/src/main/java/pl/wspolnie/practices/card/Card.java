package pl.wspolnie.practices.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.data.OpenRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Folded;
import pl.wspolnie.practices.shared.Lines;

/** A good practice, described so that others can judge whether it would work for them. */
@Entity(name = "PracticesCard")
@Table(name = "practices_card")
public class Card extends OpenRecord {

    private static final int LONGEST_FOLDED = 12_000;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "summary", nullable = false)
    private String summary;

    @Embedded
    private Subject subject;

    @Column(name = "kinds", nullable = false)
    private String kinds;

    @Embedded
    private Description description;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private Source source;

    @Column(name = "source_note")
    private String sourceNote;

    @Column(name = "visit_id")
    private Long visitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private CardStatus status = CardStatus.DRAFT;

    @Column(name = "reason")
    private String reason;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "reviewer_id")
    private Long reviewerId;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "folded", nullable = false)
    private String folded;

    protected Card() {}

    Card(Long authorId, Long organisationId, CardInput input) {
        this.authorId = authorId;
        this.organisationId = organisationId;
        change(input);
    }

    final void change(CardInput input) {
        title = input.title();
        summary = input.summary();
        subject = new Subject(input);
        description = new Description(input);
        kinds = Lines.column(input.givenKinds());
        source = input.source();
        sourceNote = input.sourceNote();
        visitId = input.visit();
        folded = Folded.column(
                LONGEST_FOLDED,
                title,
                summary,
                subject.name(),
                subject.territory(),
                description.activity(),
                description.partners(),
                description.causes(),
                description.results(),
                description.transfer(),
                description.course());
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public Subject subject() {
        // EclipseLink reads an embedded value without any content as null.
        return subject == null ? new Subject() : subject;
    }

    /** Codes of {@link Checklists#kinds}. */
    public List<String> kinds() {
        return Lines.of(kinds);
    }

    public Description description() {
        return description == null ? new Description() : description;
    }

    public Source source() {
        return source;
    }

    public String sourceNote() {
        return sourceNote;
    }

    /** The visit on which it was seen, or {@code null}. */
    public Long visitId() {
        return visitId;
    }

    public CardStatus status() {
        return status;
    }

    /** Why it was returned, or {@code null}. */
    public String reason() {
        return reason;
    }

    public Long authorId() {
        return authorId;
    }

    public Long organisationId() {
        return organisationId;
    }

    public Long reviewerId() {
        return reviewerId;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return status == CardStatus.PUBLISHED;
    }

    private void become(CardStatus next) {
        if (!status.mayBecome(next)) {
            throw new Conflict(Text.of("practices.conflict.status"));
        }
        status = next;
    }

    void submit() {
        become(CardStatus.IN_REVIEW);
        reason = null;
    }

    void giveBack(Long reviewer, String words) {
        become(CardStatus.RETURNED);
        reviewerId = reviewer;
        reason = words;
    }

    void publish(Long reviewer, Instant now) {
        become(CardStatus.PUBLISHED);
        reviewerId = reviewer;
        reason = null;
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    void forgetAuthor() {
        authorId = null;
    }

    void forgetReviewer() {
        reviewerId = null;
    }
}
