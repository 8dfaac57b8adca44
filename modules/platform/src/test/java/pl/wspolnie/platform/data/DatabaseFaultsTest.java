package pl.wspolnie.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;

class DatabaseFaultsTest {

    @Test
    void findsABrokenConstraintHoweverDeep() {
        var fault = new RuntimeException(new Exception(new SQLException("duplicate", "23505")));
        assertEquals("platform.conflict.taken", explanation(fault));
    }

    @Test
    void findsABrokenConstraintOfABatch() {
        var batch = new BatchUpdateException("batch", "25000", new int[0]);
        batch.setNextException(new SQLException("duplicate", "23505"));
        assertEquals("platform.conflict.taken", explanation(new RuntimeException(batch)));
    }

    @Test
    void findsALostRace() {
        assertEquals("platform.conflict.changed", explanation(new RuntimeException(new OptimisticLockException())));
        assertEquals("platform.conflict.changed", explanation(new RuntimeException(new SQLException("", "40P01"))));
    }

    @Test
    void findsWhatAListenerRefusedDuringCommit() {
        var refused = new Forbidden("somebody else's");
        assertSame(
                refused, DatabaseFaults.explained(new RuntimeException(refused)).orElseThrow());
    }

    @Test
    void leavesOtherFaultsAlone() {
        var fault = new RuntimeException(new SQLException("no such table", "42P01"));
        assertTrue(DatabaseFaults.explained(fault).isEmpty());
        assertSame(fault, DatabaseFaults.explainedOr(fault));
    }

    @Test
    void endsWhereCausesGoInCircles() {
        var one = new RuntimeException("one");
        one.initCause(new RuntimeException("other", one));
        assertTrue(DatabaseFaults.explained(one).isEmpty());
    }

    private static String explanation(RuntimeException fault) {
        return ((Conflict) DatabaseFaults.explained(fault).orElseThrow())
                .explanation()
                .key();
    }
}
