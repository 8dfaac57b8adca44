package pl.wspolnie.broken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Broken: not a municipality's, and unlike its table. */
@Entity
@Table(name = "broken_shapeless")
public class Shapeless {

    @Id
    private Long id;

    @Column(name = "counted", nullable = false)
    private long counted;

    @Column(name = "optional")
    private String optional;

    @Column(name = "forgotten")
    private String forgotten;

    public String all() {
        return id + optional + forgotten + counted;
    }
}
