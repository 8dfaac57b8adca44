package pl.wspolnie.budget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A part of an edition's money with proposals and a vote of its own: for the whole municipality, or for one area. */
@Entity(name = "BudgetPool")
@Table(name = "budget_pool")
public class Pool extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id", nullable = false, updatable = false)
    private Edition edition;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "area_id")
    private Long areaId;

    @Column(name = "amount_grosze", nullable = false)
    private long amount;

    @Column(name = "project_limit_grosze")
    private Long projectLimit;

    @Column(name = "choices", nullable = false)
    private int choices;

    @Column(name = "points", nullable = false)
    private int points;

    @Column(name = "points_each", nullable = false)
    private int pointsEach;

    @Column(name = "residents")
    private Integer residents;

    @Column(name = "signatures", nullable = false)
    private int signatures;

    protected Pool() {}

    public Pool(Edition edition, int position, PoolInput input) {
        this.edition = edition;
        change(position, input);
    }

    void change(int newPosition, PoolInput input) {
        position = newPosition;
        name = input.name();
        areaId = input.area();
        amount = Money.grosze(input.amount());
        projectLimit = Money.groszeOrNull(input.projectLimit());
        choices = PoolInput.orZero(input.choices());
        points = PoolInput.orZero(input.points());
        pointsEach = PoolInput.orZero(input.pointsEach());
        residents = input.residents();
        signatures = PoolInput.orZero(input.signatures());
    }

    public Edition edition() {
        return edition;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    /** The area whose money it is; {@code null} for the whole municipality. */
    public Long areaId() {
        return areaId;
    }

    /** In grosze. */
    public long amount() {
        return amount;
    }

    /** The most that one project may cost, in grosze; {@code null} for the whole pool. */
    public Long projectLimit() {
        return projectLimit;
    }

    /** The most that one project may cost, in grosze. */
    public long mostPerProject() {
        return projectLimit == null ? amount : Math.min(projectLimit, amount);
    }

    /** How many projects one may choose. */
    public int choices() {
        return choices;
    }

    /** How many points one may give in all; 0 unless the vote is by points. */
    public int points() {
        return points;
    }

    /** How many points one may give to one project; 0 unless the vote is by points. */
    public int pointsEach() {
        return pointsEach;
    }

    /** How many people live there; {@code null} where nobody has said. */
    public Integer residents() {
        return residents;
    }

    /** How many people must support a proposal with their signature. */
    public int signatures() {
        return signatures;
    }
}
