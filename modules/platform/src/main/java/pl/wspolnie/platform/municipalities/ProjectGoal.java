package pl.wspolnie.platform.municipalities;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.platform.data.PlatformRecord;
import pl.wspolnie.platform.text.Bilingual;

/** A detailed goal of a project, with what was done for it. */
@Entity
@Table(name = "platform_project_goal")
public class ProjectGoal extends PlatformRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private ProjectEntity project;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "title_en", nullable = false)
    private String titleEnglish;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProjectActivity> activities = new ArrayList<>();

    protected ProjectGoal() {}

    ProjectGoal(ProjectEntity project, int place, ProjectDetails.Goal goal) {
        this.project = project;
        this.place = place;
        title = goal.title().polish();
        titleEnglish = goal.title().english();
        goal.activities()
                .forEach(activity -> activities.add(new ProjectActivity(this, activities.size() + 1, activity)));
    }

    public Bilingual title() {
        return new Bilingual(title, titleEnglish);
    }

    /** Counted from 1. */
    public int place() {
        return place;
    }

    /** In order. */
    public List<ProjectActivity> activities() {
        return List.copyOf(activities);
    }

    ProjectDetails.Goal asDetails() {
        return new ProjectDetails.Goal(
                title(), activities.stream().map(ProjectActivity::asDetails).toList());
    }
}
