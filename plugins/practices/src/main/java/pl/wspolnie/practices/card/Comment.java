package pl.wspolnie.practices.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.practices.shared.Voice;

/** What somebody says of a practice. */
@Entity(name = "PracticesComment")
@Table(name = "practices_comment")
public class Comment extends MunicipalRecord {

    @Column(name = "card_id", nullable = false, updatable = false)
    private long cardId;

    @Column(name = "author_id")
    private Long authorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "voice", nullable = false, updatable = false)
    private Voice voice;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "body", nullable = false)
    private String body;

    protected Comment() {}

    Comment(Card card, Long authorId, Voice voice, Long organisationId, String body) {
        cardId = card.id();
        this.authorId = authorId;
        this.voice = voice;
        this.organisationId = organisationId;
        this.body = body;
    }

    public long cardId() {
        return cardId;
    }

    public Long authorId() {
        return authorId;
    }

    public Voice voice() {
        return voice;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String body() {
        return body;
    }

    /** The first words, as a name for it. */
    public String title() {
        var line = body.lines().findFirst().orElse("").strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    void forgetAuthor() {
        authorId = null;
    }
}
