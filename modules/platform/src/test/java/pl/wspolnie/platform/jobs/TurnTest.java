package pl.wspolnie.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnTest {

    @Test
    void waitsForTheJobThatRunsAndLetsNoneBegin() throws InterruptedException {
        var executor = Executors.newSingleThreadExecutor();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var runs = new AtomicInteger();
        var turn = new Turn(
                "slow",
                () -> {
                    begun.countDown();
                    await(goOn);
                    runs.incrementAndGet();
                },
                executor);
        turn.ask();
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        assertFalse(turn.end(Duration.ofMillis(20)), "it still runs");
        turn.ask();
        goOn.countDown();
        assertTrue(turn.end(Duration.ofSeconds(10)));
        executor.shutdown();
        assertTrue(executor.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(1, runs.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
