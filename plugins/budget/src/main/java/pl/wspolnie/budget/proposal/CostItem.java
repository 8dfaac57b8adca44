package pl.wspolnie.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One line of a cost estimate. */
@Embeddable
public class CostItem {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "cost_grosze", nullable = false)
    private long cost;

    protected CostItem() {}

    public CostItem(String name, long cost) {
        this.name = name;
        this.cost = cost;
    }

    public String name() {
        return name;
    }

    /** In grosze. */
    public long cost() {
        return cost;
    }
}
