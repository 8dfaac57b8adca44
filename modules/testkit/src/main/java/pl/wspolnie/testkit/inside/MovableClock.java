package pl.wspolnie.testkit.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands in for the suite's clock, and can be put forward, so that a test lives through a whole calendar. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@Singleton
public class MovableClock extends Clock {

    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    MovableClock() {
        this(ZoneOffset.UTC, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(ZoneId zone, AtomicReference<Duration> ahead) {
        this.zone = zone;
        this.ahead = ahead;
    }

    void move(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Moves together with this one. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(other, ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }
}
