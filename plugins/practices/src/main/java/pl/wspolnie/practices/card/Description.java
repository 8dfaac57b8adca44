package pl.wspolnie.practices.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pl.wspolnie.practices.shared.Money;

/** What was done and what came of it: the third part of the form and what follows. */
@Embeddable
public class Description {

    @Column(name = "activity")
    private String activity;

    @Column(name = "causes")
    private String causes;

    @Column(name = "course")
    private String course;

    @Column(name = "results")
    private String results;

    @Column(name = "costs")
    private String costs;

    @Column(name = "money")
    private String money;

    @Column(name = "partners")
    private String partners;

    @Column(name = "lasting")
    private String lasting;

    @Column(name = "transfer")
    private String transfer;

    @Column(name = "contact")
    private String contact;

    @Column(name = "cost_grosze")
    private Long cost;

    protected Description() {}

    Description(CardInput input) {
        activity = input.activity();
        causes = input.causes();
        course = input.course();
        results = input.results();
        costs = input.costs();
        money = input.money();
        partners = input.partners();
        lasting = input.lasting();
        transfer = input.transfer();
        contact = input.contact();
        cost = Money.grosze(input.cost());
    }

    /** What the subject does. */
    public String activity() {
        return activity;
    }

    /** Why it was begun. */
    public String causes() {
        return causes;
    }

    public String course() {
        return course;
    }

    public String results() {
        return results;
    }

    public String costs() {
        return costs;
    }

    /** Where the money came from. */
    public String money() {
        return money;
    }

    public String partners() {
        return partners;
    }

    /** What of it lasts. */
    public String lasting() {
        return lasting;
    }

    /** What has to be given for it to work elsewhere. */
    public String transfer() {
        return transfer;
    }

    /** Whom to ask. */
    public String contact() {
        return contact;
    }

    /** In grosze; {@code null} if unknown. */
    public Long cost() {
        return cost;
    }
}
