package pl.wspolnie.platform.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.platform.data.DatabaseFaults;

/** What an exception means to who asked. */
final class Problems {

    private static final int DEEPEST = 20;

    private Problems() {}

    /** The problem that the exception, or one that caused it, stands for; an unexpected one is ours: 500. */
    static Problem of(Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            var known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            cause = cause.getCause();
        }
        return Problem.of(500);
    }

    private static Optional<Problem> known(Throwable cause) {
        if (cause instanceof SQLException) {
            // A constraint that was broken by the commit itself: no collection saw it.
            return DatabaseFaults.explained(cause).flatMap(Problems::known);
        }
        if (cause instanceof InvalidInput invalid) {
            return Optional.of(Problem.of(invalid.faults()));
        } else if (cause instanceof Conflict conflict) {
            return Optional.of(Problem.of(409, conflict.explanation()));
        } else if (cause instanceof NotFound) {
            return Optional.of(Problem.of(404));
        } else if (cause instanceof Forbidden) {
            return Optional.of(Problem.of(403));
        } else if (cause instanceof ConstraintViolationException broken) {
            return Optional.of(Problem.of(broken.getConstraintViolations().stream()
                    .map(ConstraintFaults::ofParameter)
                    .toList()));
        } else if (cause instanceof OptimisticLockException || cause instanceof PessimisticLockException) {
            return Optional.of(Problem.of(409));
        } else if (cause instanceof WebApplicationException web) {
            return Optional.of(Problem.of(web.getResponse().getStatus()));
        }
        return Optional.empty();
    }
}
