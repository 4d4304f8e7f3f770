package io.github.lec.report.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time that the whole process, collector and compiler included, spent on a processor: other work beside it matters less. */
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
