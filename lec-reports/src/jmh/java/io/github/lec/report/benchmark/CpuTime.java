package io.github.lec.report.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The processor time of the whole process, including garbage collection and compilation: other work on the machine
 * matters less.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CpuTime {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Milliseconds on a processor. */
    public double cpuMillis;

    private long started;

    @Setup(Level.Iteration)
    public void reset() {
        cpuMillis = 0;
    }

    void start() {
        started = SYSTEM.getProcessCpuTime();
    }

    void stop() {
        cpuMillis += (SYSTEM.getProcessCpuTime() - started) / 1e6;
    }
}
