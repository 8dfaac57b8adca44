package pl.wspolnie.leaky;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** Something to lose. */
@Entity
@Table(name = "leaky_drop")
public class Drop extends MunicipalRecord {

    @Column(name = "words", nullable = false, length = 200)
    private String words;

    protected Drop() {}

    Drop(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
