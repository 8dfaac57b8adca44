package pl.wspolnie.platform.municipalities;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.platform.data.PlatformRecord;

/** A partnership of municipalities and organisations with a time span; what modules are switched on for. */
@Entity
@Table(name = "platform_project")
public class ProjectEntity extends PlatformRecord {

    @Column(name = "slug", nullable = false, updatable = false)
    private String slug;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "summary", nullable = false)
    private String summary;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "funding", nullable = false)
    private String funding;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "invented", nullable = false)
    private boolean invented;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProjectGoal> goals = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProjectPartner> partners = new ArrayList<>();

    protected ProjectEntity() {}

    ProjectEntity(ProjectDetails details) {
        slug = details.slug();
        name = details.name();
        summary = details.summary();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        funding = details.funding();
        source = details.source();
        invented = details.invented();
        details.goals().forEach(goal -> goals.add(new ProjectGoal(this, goals.size() + 1, goal)));
        details.partners().forEach(partner -> partners.add(new ProjectPartner(this, partners.size() + 1, partner)));
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Its idea and main goal. */
    public String summary() {
        return summary;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Who pays. */
    public String funding() {
        return funding;
    }

    /** Where these facts come from. */
    public String source() {
        return source;
    }

    /** Whether it is made up for the demonstration. */
    public boolean invented() {
        return invented;
    }

    /** In order. */
    public List<ProjectGoal> goals() {
        return List.copyOf(goals);
    }

    /** The leader first. */
    public List<ProjectPartner> partners() {
        return List.copyOf(partners);
    }
}
