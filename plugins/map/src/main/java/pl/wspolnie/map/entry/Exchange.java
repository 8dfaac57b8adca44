package pl.wspolnie.map.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something that an organisation shares or seeks. */
@Embeddable
public class Exchange {

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "good", nullable = false)
    private Good good;

    @Column(name = "words", nullable = false)
    private String words;

    protected Exchange() {}

    public Exchange(Direction direction, Good good, String words) {
        this.direction = direction;
        this.good = good;
        this.words = words;
    }

    public Direction direction() {
        return direction;
    }

    public Good good() {
        return good;
    }

    /** What it is, for how long, on what conditions. */
    public String words() {
        return words;
    }
}
