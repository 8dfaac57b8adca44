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
import pl.wspolnie.platform.text.Bilingual;

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

    @Column(name = "summary_en", nullable = false)
    private String summaryEnglish;

    @Column(name = "aim", nullable = false)
    private String aim;

    @Column(name = "aim_en", nullable = false)
    private String aimEnglish;

    @Column(name = "beneficiaries", nullable = false)
    private String beneficiaries;

    @Column(name = "beneficiaries_en", nullable = false)
    private String beneficiariesEnglish;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "funding", nullable = false)
    private String funding;

    @Column(name = "funding_en", nullable = false)
    private String fundingEnglish;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "source_en", nullable = false)
    private String sourceEnglish;

    @Column(name = "invented", nullable = false)
    private boolean invented;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProjectGoal> goals = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProjectPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("date")
    private List<ProjectEvent> events = new ArrayList<>();

    protected ProjectEntity() {}

    ProjectEntity(ProjectDetails details) {
        slug = details.slug();
        become(details);
    }

    /** Takes over all but the slug, which links out in the world name; the lists must be empty before. */
    final void become(ProjectDetails details) {
        name = details.name();
        summary = details.summary().polish();
        summaryEnglish = details.summary().english();
        aim = details.aim().polish();
        aimEnglish = details.aim().english();
        beneficiaries = details.beneficiaries().polish();
        beneficiariesEnglish = details.beneficiaries().english();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        funding = details.funding().polish();
        fundingEnglish = details.funding().english();
        source = details.source().polish();
        sourceEnglish = details.source().english();
        invented = details.invented();
        details.goals().forEach(goal -> goals.add(new ProjectGoal(this, goals.size() + 1, goal)));
        details.partners().forEach(partner -> partners.add(new ProjectPartner(this, partners.size() + 1, partner)));
        details.events().forEach(event -> events.add(new ProjectEvent(this, event)));
    }

    final void empty() {
        goals.clear();
        partners.clear();
        events.clear();
    }

    /** All that is known of it. */
    public ProjectDetails details() {
        return new ProjectDetails(
                slug,
                name,
                summary(),
                new Bilingual(aim, aimEnglish),
                new Bilingual(beneficiaries, beneficiariesEnglish),
                startsOn,
                endsOn,
                new Bilingual(funding, fundingEnglish),
                new Bilingual(source, sourceEnglish),
                invented,
                goals.stream().map(ProjectGoal::asDetails).toList(),
                partners.stream().map(ProjectPartner::asDetails).toList(),
                events.stream().map(ProjectEvent::asDetails).toList());
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Its idea. */
    public Bilingual summary() {
        return new Bilingual(summary, summaryEnglish);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
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
