package pl.wspolnie.budget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** The last number given to a proposal of an edition; locked while the next one is given. */
@Entity(name = "BudgetNumbering")
@Table(name = "budget_numbering")
public class Numbering extends MunicipalRecord {

    @Column(name = "edition_id", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "last_number", nullable = false)
    private int last;

    protected Numbering() {}

    Numbering(Edition edition) {
        editionId = edition.id();
    }

    int next() {
        return ++last;
    }
}
