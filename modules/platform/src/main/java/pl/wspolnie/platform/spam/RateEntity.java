package pl.wspolnie.platform.spam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often something was done since the first time within the hour. */
@Entity
@Table(name = "platform_rate")
class RateEntity {

    static final Duration WINDOW = Duration.ofHours(1);

    @Id
    @Column(name = "what")
    private String what;

    @Column(name = "since", nullable = false)
    private Instant since;

    @Column(name = "hits", nullable = false)
    private int hits;

    protected RateEntity() {}

    RateEntity(String what, Instant now) {
        this.what = what;
        since = now;
    }

    /** Counts once more, and tells how often it was within the hour. */
    int hit(Instant now) {
        if (since.plus(WINDOW).isBefore(now)) {
            since = now;
            hits = 0;
        }
        return ++hits;
    }
}
