package pl.wspolnie.budget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.data.MunicipalRecord;

/** One round of a budget: a sum of money, a calendar, and the rules by which it is decided. */
@Entity(name = "BudgetEdition")
@Table(name = "budget_edition")
public class Edition extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "budget_year", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private EditionKind kind;

    @Column(name = "description", nullable = false)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "submitters", nullable = false)
    private Eligible submitters;

    @Enumerated(EnumType.STRING)
    @Column(name = "voters", nullable = false)
    private Eligible voters;

    @Embedded
    private Timetable timetable;

    @Embedded
    private BallotRules ballotRules;

    @Embedded
    private CountingRule rule;

    @Column(name = "categories", nullable = false)
    private String categories;

    @Column(name = "recipients", nullable = false)
    private String recipients;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "published", nullable = false)
    private boolean published;

    @Column(name = "outcome_published", nullable = false)
    private boolean outcomePublished;

    @Column(name = "from_file", nullable = false)
    private boolean fromFile;

    @Column(name = "currency", nullable = false)
    private String currency = "PLN";

    @Column(name = "draw_secret", nullable = false)
    private String drawSecret;

    @Column(name = "box_hash")
    private String boxHash;

    protected Edition() {}

    Edition(EditionInput input, String drawSecret) {
        this.drawSecret = drawSecret;
        change(input);
    }

    /** An edition that came from a file: finished, and not on the site before an officer publishes it. */
    static Edition ofFile(EditionInput input, String drawSecret, String currency) {
        var edition = new Edition(input, drawSecret);
        edition.fromFile = true;
        edition.currency = currency;
        return edition;
    }

    void change(EditionInput input) {
        name = input.name();
        year = input.year();
        kind = input.kind();
        description = input.description();
        submitters = input.submitters();
        voters = input.voters();
        timetable = input.timetable();
        ballotRules = input.ballotRules();
        rule = input.rule();
        categories = Lines.column(Lines.of(input.categories()));
        recipients = Lines.column(Lines.of(input.recipients()));
        overrideReason = input.overrideReason();
    }

    public String name() {
        return name;
    }

    /** The year in which the money is to be spent. */
    public int year() {
        return year;
    }

    public EditionKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    public Eligible submitters() {
        return submitters;
    }

    public Eligible voters() {
        return voters;
    }

    /** Without dates for an edition from a file that tells none. */
    public Timetable timetable() {
        // EclipseLink reads an embedded value without any content as null.
        return timetable == null ? new Timetable() : timetable;
    }

    public BallotRules ballotRules() {
        return ballotRules;
    }

    public CountingRule rule() {
        return rule;
    }

    /** What a proposal may be about; empty if the edition does not ask. */
    public List<String> categories() {
        return Lines.of(categories);
    }

    /** Whom a proposal may serve; empty if the edition does not ask. */
    public List<String> recipients() {
        return Lines.of(recipients);
    }

    /** Why the office asks for more signatures than the law allows; {@code null} if it does not. */
    public String overrideReason() {
        return overrideReason;
    }

    public boolean published() {
        return published;
    }

    public boolean outcomePublished() {
        return outcomePublished;
    }

    /** Whether it was brought in from a Pabulib file instead of being voted on here. */
    public boolean fromFile() {
        return fromFile;
    }

    /** The currency of its amounts, ISO 4217; only files know others than PLN. */
    public String currency() {
        return currency;
    }

    /** The text from which lots are drawn; kept secret until the vote has ended, see {@link Draw}. */
    public String drawSecret() {
        return drawSecret;
    }

    /** The hash of all ballots when the box was sealed after the vote; {@code null} before. */
    public String boxHash() {
        return boxHash;
    }

    void publish() {
        published = true;
    }

    public void seal(String hash) {
        boxHash = hash;
    }

    public void publishOutcome() {
        outcomePublished = true;
    }

    /** What goes on in it that day. */
    public Stage stageOn(LocalDate day) {
        return outcomePublished ? Stage.RESULTS : timetable().stageOn(day);
    }
}
