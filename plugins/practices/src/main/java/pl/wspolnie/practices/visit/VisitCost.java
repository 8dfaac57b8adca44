package pl.wspolnie.practices.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One item of what a visit costs. */
@Embeddable
public class VisitCost {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "cost_grosze", nullable = false)
    private long cost;

    protected VisitCost() {}

    VisitCost(String name, long cost) {
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
