package pl.wspolnie.platform.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import pl.wspolnie.platform.data.PlatformRecord;

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

    @Column(name = "description", nullable = false)
    private String description;

    protected ProjectActivity() {}

    ProjectActivity(ProjectGoal goal, int place, ProjectDetails.Activity activity) {
        this.goal = goal;
        this.place = place;
        title = activity.title();
        description = activity.description();
    }

    public String title() {
        return title;
    }

    /** May be empty. */
    public String description() {
        return description;
    }

    /** Counted from 1 within the goal. */
    public int place() {
        return place;
    }
}
