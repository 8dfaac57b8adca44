package pl.wspolnie.platform.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.platform.data.PlatformRecord;
import pl.wspolnie.platform.text.Bilingual;

/** Something that happened in a project, or because of it. */
@Entity
@Table(name = "platform_project_event")
public class ProjectEvent extends PlatformRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private ProjectEntity project;

    @Column(name = "happened_on", nullable = false)
    private LocalDate date;

    @Column(name = "words", nullable = false)
    private String words;

    @Column(name = "words_en", nullable = false)
    private String wordsEnglish;

    @Column(name = "source", nullable = false)
    private String source;

    protected ProjectEvent() {}

    ProjectEvent(ProjectEntity project, ProjectDetails.Event event) {
        this.project = project;
        date = event.date();
        words = event.words().polish();
        wordsEnglish = event.words().english();
        source = event.source();
    }

    ProjectDetails.Event asDetails() {
        return new ProjectDetails.Event(date, new Bilingual(words, wordsEnglish), source);
    }
}
