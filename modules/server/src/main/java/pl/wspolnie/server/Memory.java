package pl.wspolnie.server;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/** Keeps the process small on a clerk's PC, where nobody sets flags of the Java machine. */
final class Memory {

    // Much of the heap after the start is waste of starting; an idle server should give memory back. In this order: the
    // machine refuses a highest ratio below the lowest.
    private static final List<Map.Entry<String, String>> FLAGS = List.of(
            Map.entry("MinHeapFreeRatio", "10"),
            Map.entry("MaxHeapFreeRatio", "30"),
            Map.entry("G1PeriodicGCInterval", "60000"));

    private Memory() {}

    /** Returns what starting used up, unless whoever set flags knows better. */
    static void settle() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            FLAGS.forEach(flag -> set(machine, flag.getKey(), flag.getValue()));
        }
        System.gc();
        trim();
    }

    /** Has the C library give back what it keeps for later; the compilers of the Java machine leave much there. */
    static void trim() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            new Object[] {null},
                            new String[] {String[].class.getName()});
        } catch (JMException otherMachine) {
            // Only Linux and newer releases of Java know it.
            return;
        }
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
