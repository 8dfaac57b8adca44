package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.wspolnie.budget.allocation.AllocationRule;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.allocation.Pabulib;

/** Computing an outcome of the three largest approval elections, without reading the file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class Allocation {

    @Param({"Poland_Warszawa_2026", "Poland_Lodz_2022", "Poland_Wroclaw_2015_150_-_500"})
    String file;

    private Election election;
    private final AllocationRule once = rule("mes-cost", Completion.NONE);
    private final AllocationRule stepByStep = rule("mes-cost", Completion.ADD1);
    private final AllocationRule loads = rule("phragmen", Completion.NONE);

    private static AllocationRule rule(String id, Completion completion) {
        return AllocationRules.byId(id, completion, BigDecimal.ONE).orElseThrow();
    }

    @Setup
    public void read() throws IOException {
        election = Pabulib.read(Elections.file(file));
    }

    @Benchmark
    public Outcome equalShares() {
        return once.allocate(election);
    }

    @Benchmark
    public Outcome equalSharesAdd1() {
        return stepByStep.allocate(election);
    }

    @Benchmark
    public Outcome phragmen() {
        return loads.allocate(election);
    }
}
