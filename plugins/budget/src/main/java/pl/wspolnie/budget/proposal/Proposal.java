package pl.wspolnie.budget.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Lines;
import pl.wspolnie.budget.edition.Money;
import pl.wspolnie.budget.edition.Pool;

/** What somebody wants the money to be spent on. */
@Entity(name = "BudgetProposal")
@Table(name = "budget_proposal")
public class Proposal extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id", nullable = false, updatable = false)
    private Edition edition;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pool_id", nullable = false)
    private Pool pool;

    /** Empty until it is submitted. */
    @Column(name = "number_in_edition")
    private Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProposalStatus status = ProposalStatus.DRAFT;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "summary")
    private String summary;

    @Column(name = "description")
    private String description;

    @Column(name = "justification")
    private String justification;

    @Column(name = "location")
    private String location;

    @Column(name = "latitude")
    private BigDecimal latitude;

    @Column(name = "longitude")
    private BigDecimal longitude;

    @Column(name = "categories", nullable = false)
    private String categories = "";

    @Column(name = "recipients", nullable = false)
    private String recipients = "";

    @ElementCollection
    @CollectionTable(name = "budget_cost_item", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<CostItem> items = new ArrayList<>();

    @Column(name = "cost_grosze", nullable = false)
    private long cost;

    @Column(name = "running_costs")
    private String runningCosts;

    @Column(name = "running_yearly_grosze")
    private Long runningYearly;

    @Enumerated(EnumType.STRING)
    @Column(name = "accessible")
    private Accessible accessible;

    @Column(name = "accessibility_reason")
    private String accessibilityReason;

    @Column(name = "consent_rules", nullable = false)
    private boolean consentRules;

    @Column(name = "consent_rights", nullable = false)
    private boolean consentRights;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "corrected", nullable = false)
    private boolean corrected;

    @Column(name = "appeal")
    private String appeal;

    @Column(name = "reason")
    private String reason;

    @Column(name = "file_id")
    private String fileId;

    protected Proposal() {}

    Proposal(Edition edition, Pool pool, Long authorId, Long organisationId) {
        this.edition = edition;
        this.pool = pool;
        this.authorId = authorId;
        this.organisationId = organisationId;
    }

    /** A project of an edition that came from a file; nobody's, with the id that the file gives it. */
    public static Proposal ofFile(Pool pool, int number, String fileId, String title, long cost) {
        var proposal = new Proposal(pool.edition(), pool, null, null);
        proposal.number = number;
        proposal.fileId = fileId;
        proposal.title = title;
        proposal.cost = cost;
        proposal.items.add(new CostItem(title, cost));
        proposal.status = ProposalStatus.ACCEPTED;
        return proposal;
    }

    void change(Pool newPool, ProposalInput input) {
        pool = newPool;
        title = input.title();
        summary = input.summary();
        description = input.description();
        justification = input.justification();
        location = input.location();
        latitude = rounded(input.latitude());
        longitude = rounded(input.longitude());
        categories = Lines.column(input.categories());
        recipients = Lines.column(input.recipients());
        items.clear();
        items.addAll(input.costItems());
        cost = items.stream().mapToLong(CostItem::cost).sum();
        runningCosts = input.runningCosts();
        runningYearly = Money.groszeOrNull(input.runningYearly());
        accessible = input.accessible();
        accessibilityReason = input.accessibilityReason();
        consentRules = input.consentRules();
        consentRights = input.consentRights();
    }

    /** Puts a project from a file on the map. */
    public void place(BigDecimal north, BigDecimal east) {
        if (north != null && east != null) {
            latitude = rounded(north);
            longitude = rounded(east);
        }
    }

    /** Says what a project from a file is about and whom it serves. */
    public void describe(List<String> about, List<String> served) {
        categories = Lines.column(about);
        recipients = Lines.column(served);
    }

    /** A metre is enough. */
    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees == null ? null : degrees.setScale(5, RoundingMode.HALF_UP);
    }

    /**
     * Goes on to another status.
     *
     * @throws Conflict if that cannot follow, for instance because another officer was faster
     */
    public void become(ProposalStatus next, String why) {
        if (!status.mayBecome(next)) {
            throw new Conflict(Text.of("budget.conflict.status"));
        }
        status = next;
        reason = why;
    }

    void submit(int givenNumber, Instant at) {
        become(ProposalStatus.SUBMITTED, null);
        if (number == null) {
            number = givenNumber;
            submittedAt = at;
        }
    }

    /** Sends it back to its author, which can be done once. */
    public void giveBack(String why) {
        if (corrected) {
            throw new Conflict(Text.of("budget.conflict.returned"));
        }
        become(ProposalStatus.RETURNED, why);
        corrected = true;
    }

    void appeal(String words) {
        if (appeal != null) {
            throw new Conflict(Text.of("budget.conflict.appealed"));
        }
        become(ProposalStatus.APPEALED, reason);
        appeal = words;
    }

    void forgetAuthor() {
        authorId = null;
    }

    public Edition edition() {
        return edition;
    }

    public Pool pool() {
        return pool;
    }

    /** Its number in the edition; {@code null} until it is submitted. */
    public Integer number() {
        return number;
    }

    public ProposalStatus status() {
        return status;
    }

    /** The key of the person who wrote it; {@code null} if it came from a file, or the person wants to be forgotten. */
    public Long authorId() {
        return authorId;
    }

    /** The organisation on whose behalf it was written; {@code null} for a resident's own. */
    public Long organisationId() {
        return organisationId;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String description() {
        return description;
    }

    public String justification() {
        return justification;
    }

    public String location() {
        return location;
    }

    public BigDecimal latitude() {
        return latitude;
    }

    public BigDecimal longitude() {
        return longitude;
    }

    public List<String> categories() {
        return Lines.of(categories);
    }

    public List<String> recipients() {
        return Lines.of(recipients);
    }

    public List<CostItem> items() {
        return List.copyOf(items);
    }

    /** The sum of the items, in grosze. */
    public long cost() {
        return cost;
    }

    public String runningCosts() {
        return runningCosts;
    }

    /** In grosze a year; {@code null} if there are none. */
    public Long runningYearly() {
        return runningYearly;
    }

    public Accessible accessible() {
        return accessible;
    }

    public String accessibilityReason() {
        return accessibilityReason;
    }

    public boolean consentRules() {
        return consentRules;
    }

    public boolean consentRights() {
        return consentRights;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Whether it has been returned for correction already, which happens once. */
    public boolean corrected() {
        return corrected;
    }

    /** Why its author thinks that the rejection was wrong; {@code null} without an appeal. */
    public String appeal() {
        return appeal;
    }

    /** Why it was returned, rejected or given up; {@code null} otherwise. */
    public String reason() {
        return reason;
    }

    /** What names it among the projects of an election: the file's id, or its number. */
    public String electionId() {
        return fileId == null ? String.valueOf(number) : fileId;
    }

    public boolean isPublic() {
        return ProposalStatus.PUBLIC.contains(status);
    }

    public boolean isEditable() {
        return ProposalStatus.EDITABLE.contains(status);
    }
}
