package pl.wspolnie.platform.jobs;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which jobs were to be woken. */
public final class Wakes implements Event<Wake> {

    private final Set<Class<? extends Job>> jobs = ConcurrentHashMap.newKeySet();

    /** Whether the job was to be woken. */
    public boolean woke(Class<? extends Job> job) {
        return jobs.contains(job);
    }

    @Override
    public void fire(Wake wake) {
        jobs.add(wake.job());
    }

    @Override
    public <U extends Wake> CompletionStage<U> fireAsync(U wake) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Wake> CompletionStage<U> fireAsync(U wake, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Wake> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends Wake> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Wake> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
