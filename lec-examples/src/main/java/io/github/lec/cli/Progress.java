package io.github.lec.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Shows on a terminal that work continues, after two seconds and every two seconds after that; nothing in a pipe or a
 * file.
 */
final class Progress {
    private static final int SECONDS = 2;
    private static final int MILLIS = 1_000;

    private final Timer timer = new Timer("progress", true);

    /**
     * Starts waiting.
     *
     * @param err where a reader sees messages
     * @param seen whether a reader does
     */
    Progress(PrintWriter err, boolean seen) {
        this(err, seen, SECONDS * MILLIS);
    }

    /** The same for tests, which do not wait two seconds for each message. */
    Progress(PrintWriter err, boolean seen, long millis) {
        if (seen) {
            timer.scheduleAtFixedRate(new Message(err), millis, millis);
        }
    }

    /** The work is done: nothing more is shown. */
    void end() {
        timer.cancel();
    }

    private static final class Message extends TimerTask {
        private final PrintWriter err;
        private int taken;

        Message(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void run() {
            taken += SECONDS;
            err.println("Working: " + taken + " s");
        }
    }
}
