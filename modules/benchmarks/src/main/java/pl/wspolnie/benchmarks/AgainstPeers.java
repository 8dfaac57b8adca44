package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import pl.wspolnie.budget.allocation.AllocationRule;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Pabulib;

/**
 * The engine beside two peers, file by file: called by the script {@code compare}, which has just measured these. All
 * figures are the least milliseconds of many runs, warm, which a busy machine disturbs least.
 */
public final class AgainstPeers {

    private static final int LARGEST = 10;

    private final Map<String, double[]> library;
    private final Map<String, double[]> steps;
    private final Map<String, double[]> tool;

    private AgainstPeers(Path folder) throws IOException {
        this.library = figures(folder.resolve("pabumeasures.csv"));
        this.steps = figures(folder.resolve("pabumeasures-add1.csv"));
        this.tool = figures(folder.resolve("equalshares.csv"));
    }

    public static void main(String[] folder) throws Exception {
        new AgainstPeers(Path.of(folder[0])).print();
    }

    /** Figures by file; not a number where the peer could not compute it. */
    private static Map<String, double[]> figures(Path csv) throws IOException {
        Map<String, double[]> figures = new HashMap<>();
        for (String line : Files.readAllLines(csv)) {
            String[] fields = line.split(",", -1);
            figures.put(
                    fields[0],
                    Arrays.stream(fields)
                            .skip(1)
                            .mapToDouble(field -> field.isEmpty() ? Double.NaN : Double.parseDouble(field))
                            .toArray());
        }
        return figures;
    }

    private void print() throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> readings = new ArrayList<>();
        List<Path> files = new ArrayList<>(Elections.all());
        files.sort(
                Comparator.comparingLong((Path file) -> file.toFile().length()).reversed());
        System.out.printf(
                "%-50s %10s %10s %10s %7s | %10s %10s %7s | %9s %9s %7s%n",
                "file", "shares", "C++", "JS", "times", "phragmén", "C++", "times", "reading", "JS", "times");
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.pb$", "");
            byte[] content = Files.readAllBytes(file);
            Election election = Pabulib.read(content);
            double reading = least(() -> Pabulib.read(content));
            double shares = least(() -> rule("mes-cost", Completion.NONE).allocate(election));
            double loads = least(() -> rule("phragmen", Completion.NONE).allocate(election));
            double[] cpp = library.get(name);
            double[] js = tool.get(name);
            double fastest = Double.isNaN(js[2]) ? cpp[0] : Math.min(cpp[0], js[2]);
            ratios.add(fastest / shares);
            readings.add(js[0] / reading);
            System.out.printf(
                    "%-50.50s %10.4f %10.4f %10.4f %7.2f | %10.4f %10.4f %7.2f | %9.3f %9.3f %7.1f%n",
                    name,
                    shares,
                    cpp[0],
                    js[2],
                    fastest / shares,
                    loads,
                    cpp[2],
                    cpp[2] / loads,
                    reading,
                    js[0],
                    js[0] / reading);
        }
        List<Double> largest = ratios.subList(0, LARGEST).stream().sorted().toList();
        System.out.printf(
                "equal shares: the fastest peer takes at least %.2f times as long; median of the ten largest %.2f%n",
                ratios.stream().min(Comparator.naturalOrder()).orElseThrow(),
                (largest.get(LARGEST / 2 - 1) + largest.get(LARGEST / 2)) / 2);
        System.out.printf(
                "reading: the JavaScript peer takes at least %.1f times as long%n",
                readings.stream()
                        .filter(ratio -> !Double.isNaN(ratio))
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        printSteps();
    }

    private void printSteps() throws Exception {
        for (String name : steps.keySet().stream().sorted().toList()) {
            Election election = Pabulib.read(Elections.file(name));
            double once = least(() -> rule("mes-cost", Completion.NONE).allocate(election));
            double grown = least(() -> rule("mes-cost", Completion.ADD1).allocate(election));
            double peer = steps.get(name)[0];
            System.out.printf(
                    "%-50s add1 %.2f ms, %.1f times one run; C++ %.0f ms, %.1f times as long%n",
                    name, grown, grown / once, peer, peer / grown);
        }
    }

    private static AllocationRule rule(String id, Completion completion) {
        return AllocationRules.byId(id, completion, BigDecimal.ONE).orElseThrow();
    }

    /** The least milliseconds of many runs within some tenths of a second, after as many to get warm. */
    private static double least(Callable<?> work) throws Exception {
        double least = Double.MAX_VALUE;
        for (int half = 0; half < 2; half++) {
            least = Double.MAX_VALUE;
            long end = System.nanoTime() + 300_000_000L;
            for (int i = 0; i < 5 || i < 20_000 && System.nanoTime() < end; i++) {
                long before = System.nanoTime();
                work.call();
                least = Math.min(least, (System.nanoTime() - before) / 1e6);
            }
        }
        return least;
    }
}
