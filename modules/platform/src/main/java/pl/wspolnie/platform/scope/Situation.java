package pl.wspolnie.platform.scope;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.text.Languages;

/**
 * Where and for whom the present thread works: bound to the thread, because work outside requests has no request scope.
 *
 * @param municipality the municipality at hand, empty on pages of the installation
 * @param asker who is logged in
 * @param locale the reader's language
 * @param revision of the municipality when a request came that only reads; empty for all other work
 */
public record Situation(
        Optional<Municipality> municipality, Optional<Asker> asker, Locale locale, Optional<Revision> revision) {

    private static final Situation NOWHERE = new Situation(Optional.empty(), Optional.empty(), Languages.POLISH);
    private static final ThreadLocal<Situation> PRESENT = ThreadLocal.withInitial(() -> NOWHERE);

    /** Work that may write, and so must not trust what was read before. */
    public Situation(Optional<Municipality> municipality, Optional<Asker> asker, Locale locale) {
        this(municipality, asker, locale, Optional.empty());
    }

    /** The thread's situation; nowhere and for nobody unless told. */
    public static Situation present() {
        return PRESENT.get();
    }

    /** Puts the thread into this situation until {@link #end()}. */
    public void begin() {
        PRESENT.set(this);
    }

    /** The thread works nowhere and for nobody. */
    public static void end() {
        PRESENT.remove();
    }

    /** Works in this situation, then goes back to the one before. */
    public <T> T during(Supplier<T> work) {
        var before = PRESENT.get();
        PRESENT.set(this);
        try {
            return work.get();
        } finally {
            PRESENT.set(before);
        }
    }

    /** The same person and language in another municipality; in none, if {@code null}. */
    public Situation in(Municipality other) {
        if (municipality.isPresent() && municipality.get().equals(other)) {
            return this;
        }
        return new Situation(Optional.ofNullable(other), asker.map(Asker::elsewhere), locale);
    }
}
