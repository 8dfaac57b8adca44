package pl.wspolnie.practices.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Lines;

/** A study visit: officials and people of organisations travel together to see how others do it. */
@Entity(name = "PracticesVisit")
@Table(name = "practices_visit")
public class Visit extends MunicipalRecord {

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "host", nullable = false)
    private String host;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "description", nullable = false)
    private String description;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "seats", nullable = false)
    private int seats;

    @Column(name = "official_percent", nullable = false)
    private int officialPercent;

    @Column(name = "kept_until", nullable = false)
    private LocalDate keptUntil;

    @Column(name = "registration_until", nullable = false)
    private LocalDate registrationUntil;

    @Column(name = "group_count", nullable = false)
    private int groups;

    @Column(name = "workshops", nullable = false)
    private String workshops;

    @Column(name = "questions", nullable = false)
    private String questions;

    @ElementCollection
    @CollectionTable(name = "practices_programme_item", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<ProgrammeItem> programme = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "practices_visit_cost", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<VisitCost> costs = new ArrayList<>();

    @Column(name = "conclusions")
    private String conclusions;

    @Column(name = "published", nullable = false)
    private boolean published;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "cancelled_reason")
    private String cancelledReason;

    @Column(name = "report_published_at")
    private Instant reportPublishedAt;

    /** For so many days after the last one questions are answered. */
    static final int ANSWER_DAYS = 14;

    protected Visit() {}

    Visit(VisitInput input) {
        change(input);
    }

    final void change(VisitInput input) {
        title = input.title();
        host = input.host();
        place = input.place();
        description = input.description();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        seats = input.seats();
        officialPercent = input.officialPercent();
        keptUntil = input.keptUntil();
        registrationUntil = input.registrationUntil();
        groups = input.groups();
        workshops = Lines.column(input.workshops());
        questions = Lines.column(input.questions());
        programme.clear();
        input.givenProgramme().stream()
                .map(ProgrammeInput::item)
                .sorted(Comparator.comparing(ProgrammeItem::day).thenComparing(ProgrammeItem::begins))
                .forEach(programme::add);
        costs.clear();
        input.givenCosts().stream().map(CostInput::item).forEach(costs::add);
    }

    public String title() {
        return title;
    }

    public String host() {
        return host;
    }

    public String place() {
        return place;
    }

    public String description() {
        return description;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public int seats() {
        return seats;
    }

    /** Which share of the seats is kept for officials. */
    public int officialPercent() {
        return officialPercent;
    }

    /** The last day on which the shares are kept. */
    public LocalDate keptUntil() {
        return keptUntil;
    }

    public LocalDate registrationUntil() {
        return registrationUntil;
    }

    public int groups() {
        return groups;
    }

    public List<String> workshops() {
        return Lines.of(workshops);
    }

    public Rotation rotation() {
        return new Rotation(groups, workshops());
    }

    /** Put to the participants before and after. */
    public List<String> questions() {
        return Lines.of(questions);
    }

    /** In the order of time. */
    public List<ProgrammeItem> programme() {
        return List.copyOf(programme);
    }

    public List<VisitCost> costs() {
        return List.copyOf(costs);
    }

    /** In grosze. */
    public long cost() {
        return costs.stream().mapToLong(VisitCost::cost).sum();
    }

    /** What is to be drawn from it; {@code null} as long as nobody wrote it. */
    public String conclusions() {
        return conclusions;
    }

    public boolean published() {
        return published;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Why it does not take place, or {@code null}. */
    public String cancelledReason() {
        return cancelledReason;
    }

    /** Whether nobody answers its questions any more: who saw means while they grow would learn single answers. */
    boolean hasAllAnswers(LocalDate day) {
        return reportPublishedAt != null || day.isAfter(endsOn.plusDays(ANSWER_DAYS));
    }

    /** When everybody could read the report, or {@code null}. */
    public Instant reportPublishedAt() {
        return reportPublishedAt;
    }

    /** The first moment of the programme. */
    public Instant begins() {
        return Days.at(startsOn, programme.isEmpty() ? null : programme.get(0).begins());
    }

    /** The last moment of the programme; the end of the last day where it tells none. */
    public Instant ends() {
        var last = programme.isEmpty() ? null : programme.get(programme.size() - 1);
        return last == null || last.ends() == null || !last.day().equals(endsOn)
                ? Days.endOf(endsOn)
                : Days.at(endsOn, last.ends());
    }

    /** What people have to know who want to be there. */
    List<Object> whereAndWhen() {
        return List.of(place, begins(), ends());
    }

    /** What goes on with it that day. */
    public VisitStage stageOn(LocalDate day) {
        if (cancelledReason != null) {
            return VisitStage.CANCELLED;
        } else if (!published) {
            return VisitStage.DRAFT;
        } else if (day.isAfter(endsOn)) {
            return VisitStage.OVER;
        } else if (!day.isBefore(startsOn)) {
            return VisitStage.RUNNING;
        }
        return day.isAfter(registrationUntil) ? VisitStage.CLOSED : VisitStage.OPEN;
    }

    void publish(Instant now) {
        published = true;
        publishedAt = now;
    }

    void cancel(String reason) {
        cancelledReason = reason;
    }

    void conclude(String words) {
        conclusions = words;
    }

    void publishReport(Instant now) {
        reportPublishedAt = reportPublishedAt == null ? now : reportPublishedAt;
    }
}
