package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
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
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Pabulib;

/** Reading a file that is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class Reading {

    @Param({"Poland_Warszawa_2026", "Poland_Lodz_2022", "Poland_Wroclaw_2015_150_-_500", "Poland_Krakow_2024"})
    String file;

    private byte[] content;

    @Setup
    public void load() throws IOException {
        content = Files.readAllBytes(Elections.file(file));
    }

    @Benchmark
    public Election read() throws IOException {
        return Pabulib.read(content);
    }
}
