package pl.wspolnie.platform.data;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;

/** Finds in the causes of an exception what a reader can be told, however deeply the server wrapped it. */
public final class DatabaseFaults {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialization failure, deadlock, lock not available: PostgreSQL's and H2's states. */
    private static final Set<String> LOST_RACE = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    private DatabaseFaults() {}

    /** A {@link Conflict}, or an exception of the api that was thrown inside a commit; empty if it is another fault. */
    public static Optional<RuntimeException> explained(Throwable fault) {
        var depth = 0;
        for (var cause = fault; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            var found = explanation(cause, fault);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** What can be told, or the exception as it is. */
    public static RuntimeException explainedOr(RuntimeException fault) {
        return explained(fault).orElse(fault);
    }

    private static RuntimeException explanation(Throwable cause, Throwable whole) {
        if (cause instanceof Conflict
                || cause instanceof Forbidden
                || cause instanceof InvalidInput
                || cause instanceof NotFound) {
            return (RuntimeException) cause;
        }
        if (cause instanceof OptimisticLockException || cause instanceof PessimisticLockException) {
            return new Conflict(Text.of("platform.conflict.changed"), whole);
        }
        if (cause instanceof SQLException sql) {
            return explanation(sql, whole);
        }
        return null;
    }

    private static RuntimeException explanation(SQLException sql, Throwable whole) {
        for (var next = sql; next != null; next = next.getNextException()) {
            var state = String.valueOf(next.getSQLState());
            if (state.equals(UNIQUE_VIOLATION)) {
                return new Conflict(Text.of("platform.conflict.taken"), whole);
            }
            if (LOST_RACE.contains(state)) {
                return new Conflict(Text.of("platform.conflict.changed"), whole);
            }
        }
        return null;
    }
}
