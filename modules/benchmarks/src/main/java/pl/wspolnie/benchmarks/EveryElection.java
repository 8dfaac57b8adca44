package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.budget.allocation.AllocationRule;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Pabulib;

/**
 * Every election under every rule and completion, once, cold: the time of each file and of all, and the peak of the heap.
 */
public final class EveryElection {

    private EveryElection() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        for (Path file : Elections.all()) {
            long before = System.nanoTime();
            Election election = Pabulib.read(file);
            rules().forEach(rule -> rule.allocate(election));
            System.out.printf(
                    "%-70s %8.1f ms, %d bytes%n",
                    file.getFileName(), (System.nanoTime() - before) / 1e6, Files.size(file));
        }
        System.out.printf("all: %.1f s, peak of the heap %d MB%n", (System.nanoTime() - start) / 1e9, peak() >> 20);
    }

    private static List<AllocationRule> rules() {
        return AllocationRules.ids().stream()
                .flatMap(id -> (id.startsWith("mes-") ? Arrays.stream(Completion.values()) : Arrays.stream(NONE))
                        .map(completion -> AllocationRules.byId(id, completion, BigDecimal.ONE)
                                .orElseThrow()))
                .toList();
    }

    private static final Completion[] NONE = {Completion.NONE};

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
