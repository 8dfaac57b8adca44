package pl.wspolnie.server;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.Map;

/** Keeps the process small on a clerk's PC, where nobody sets flags of the Java machine. */
final class Memory {

    // Much of the heap after the start is waste of starting; an idle server should give memory back.
    private static final Map<String, String> FLAGS =
            Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "30", "G1PeriodicGCInterval", "60000");

    private Memory() {}

    /** Returns what starting used up, unless whoever set flags knows better. */
    static void settle() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            FLAGS.forEach((flag, value) -> set(machine, flag, value));
        }
        System.gc();
    }

    private static void set(HotSpotDiagnosticMXBean machine, String flag, String value) {
        try {
            if (machine.getVMOption(flag).getOrigin() == VMOption.Origin.DEFAULT) {
                machine.setVMOption(flag, value);
            }
        } catch (IllegalArgumentException otherCollector) {
            // Not a flag of this machine: then it is not needed either.
            return;
        }
    }
}
