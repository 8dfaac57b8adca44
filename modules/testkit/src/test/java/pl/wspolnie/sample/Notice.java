package pl.wspolnie.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** A notice on the board. */
@Entity
@Table(name = "sample_notice")
public class Notice extends MunicipalRecord {

    @Column(name = "title", nullable = false, length = 120)
    private String title;

    @Column(name = "body", nullable = false, length = 4000)
    private String body;

    @Column(name = "author_id")
    private Long author;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "pinned", nullable = false)
    private boolean pinned;

    protected Notice() {}

    Notice(NoticeInput input, Long author) {
        title = input.title();
        body = input.body();
        endsOn = input.endsOn();
        this.author = author;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public Long author() {
        return author;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean pinned() {
        return pinned;
    }

    void pin() {
        pinned = true;
    }

    void forgetAuthor() {
        author = null;
    }
}
