package pl.wspolnie.platform.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import pl.wspolnie.platform.data.PlatformRecord;
import pl.wspolnie.platform.text.Bilingual;

/** Something that a project does for one of its goals. */
@Entity
@Table(name = "platform_project_activity")
public class ProjectActivity extends PlatformRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "goal_id", nullable = false, updatable = false)
    private ProjectGoal goal;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "title_en", nullable = false)
    private String titleEnglish;

    @Column(name = "description", nullable = false)
    private String description;

    @Column(name = "description_en", nullable = false)
    private String descriptionEnglish;

    @Column(name = "modules", nullable = false)
    private String modules;

    protected ProjectActivity() {}

    ProjectActivity(ProjectGoal goal, int place, ProjectDetails.Activity activity) {
        this.goal = goal;
        this.place = place;
        title = activity.title().polish();
        titleEnglish = activity.title().english();
        description = activity.description().polish();
        descriptionEnglish = activity.description().english();
        modules = String.join(" ", activity.modules());
    }

    /** As it was described. */
    public ProjectDetails.Activity asDetails() {
        return new ProjectDetails.Activity(
                new Bilingual(title, titleEnglish),
                new Bilingual(description, descriptionEnglish),
                modules.isEmpty() ? List.of() : List.of(modules.split(" ")));
    }

    /** Counted from 1 within the goal. */
    public int place() {
        return place;
    }
}
