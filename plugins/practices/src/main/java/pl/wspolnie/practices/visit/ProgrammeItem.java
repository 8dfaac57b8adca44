package pl.wspolnie.practices.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What happens at an hour of a visit. */
@Embeddable
public class ProgrammeItem {

    @Column(name = "on_day", nullable = false)
    private LocalDate day;

    @Column(name = "begins", nullable = false)
    private String begins;

    @Column(name = "ends")
    private String ends;

    @Column(name = "what", nullable = false)
    private String what;

    @Column(name = "place")
    private String place;

    @Column(name = "workshop_round", nullable = false)
    private boolean round;

    protected ProgrammeItem() {}

    ProgrammeItem(LocalDate day, String begins, String ends, String what, String place, boolean round) {
        this.day = day;
        this.begins = begins;
        this.ends = ends;
        this.what = what;
        this.place = place;
        this.round = round;
    }

    public LocalDate day() {
        return day;
    }

    /** For instance {@code 09:30}. */
    public String begins() {
        return begins;
    }

    /** May be {@code null}. */
    public String ends() {
        return ends;
    }

    /** Begin and end for a reader. */
    public String hours() {
        return ends == null ? begins : begins + "–" + ends;
    }

    public String what() {
        return what;
    }

    /** May be {@code null}. */
    public String place() {
        return place;
    }

    /** Whether the groups are at their workshops meanwhile. */
    public boolean round() {
        return round;
    }
}
