package io.github.lec.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Says on a terminal that work goes on, when it has taken two seconds and every two after; nothing in a pipe or a file. */
final class Progress implements AutoCloseable {
    private static final int SECONDS = 2;

    private final AtomicInteger taken = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "progress");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Begins to wait.
     *
     * @param err where a reader sees messages
     * @param seen whether a reader does
     */
    Progress(PrintWriter err, boolean seen) {
        if (seen) {
            clock.scheduleAtFixedRate(
                    () -> err.println("Working: " + taken.addAndGet(SECONDS) + " s"),
                    SECONDS,
                    SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
