package pl.wspolnie.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalStatusTest {

    @Test
    void everyStatusCanBeReachedFromADraft() {
        var reached = EnumSet.of(ProposalStatus.DRAFT);
        var queue = new ArrayDeque<>(List.of(ProposalStatus.DRAFT));
        while (!queue.isEmpty()) {
            queue.remove().next().stream().filter(reached::add).forEach(queue::add);
        }
        assertEquals(EnumSet.allOf(ProposalStatus.class), reached);
    }

    @Test
    void nothingBecomesADraftAgain() {
        for (var status : ProposalStatus.values()) {
            assertFalse(status.mayBecome(ProposalStatus.DRAFT), status.name());
        }
    }

    @Test
    void theBallotIsReachedThroughVerificationAlone() {
        var before = EnumSet.noneOf(ProposalStatus.class);
        for (var status : ProposalStatus.values()) {
            if (status.mayBecome(ProposalStatus.ACCEPTED)) {
                before.add(status);
            }
        }
        assertEquals(Set.of(ProposalStatus.IN_EVALUATION, ProposalStatus.APPEALED), before);
    }

    @Test
    void onlyTheVoteSelects() {
        for (var status : ProposalStatus.values()) {
            assertEquals(status == ProposalStatus.ACCEPTED, status.mayBecome(ProposalStatus.SELECTED), status.name());
        }
    }

    @Test
    void whatIsOverStaysOver() {
        for (var status : List.of(
                ProposalStatus.WITHDRAWN,
                ProposalStatus.NOT_SELECTED,
                ProposalStatus.FINISHED,
                ProposalStatus.ABANDONED)) {
            assertTrue(status.next().isEmpty(), status.name());
        }
    }
}
