package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The secret address of a person's own calendar. */
@Entity
@Table(name = "platform_calendar_address")
public class CalendarAddressEntity {

    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "with_public", nullable = false)
    private boolean withPublic;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected CalendarAddressEntity() {}

    CalendarAddressEntity(long account) {
        this.account = account;
    }

    void become(String newHash, boolean showPublic, Instant now) {
        tokenHash = newHash;
        withPublic = showPublic;
        madeAt = now;
        readAt = null;
    }

    /** Not with every request, since that is a write. */
    void read(Instant now) {
        if (readAt == null || now.isAfter(readAt.plus(NOTED_EVERY))) {
            readAt = now;
        }
    }

    public long account() {
        return account;
    }

    /** Whether it shows the public dates of the person's municipalities as well. */
    public boolean withPublic() {
        return withPublic;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When a calendar program asked last, to an hour; {@code null} if none did. */
    public Instant readAt() {
        return readAt;
    }
}
