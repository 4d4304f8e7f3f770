package io.github.lec.cli;

import io.github.lec.format.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * Where a command runs.
 *
 * @param folder the current folder
 * @param out for results
 * @param err for messages
 * @param seen whether somebody sees the messages as they come, and not a file or another program
 */
record Terminal(Path folder, PrintWriter out, PrintWriter err, boolean seen) {
    /** What would break a line, move the cursor or reverse the direction of the text: words come from data. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    void say(String line) {
        out.print(printable(line) + "\n");
    }

    void warn(String line) {
        err.print(printable(line) + "\n");
        err.flush();
    }

    /** Says what is wrong, a line for each problem that is listed, and how many more there are. */
    void refuse(List<Problem> problems, int more, CommandLine command) {
        problems.forEach(problem -> warn(problem.message()));
        if (more > 0) {
            warn("and " + more + " more");
        }
        int all = problems.size() + more;
        warn((all == 1 ? "1 problem" : all + " problems") + "; nothing was written. Help: "
                + command.getCommandSpec().qualifiedName() + " --help");
    }

    /** Says that something happened that must not, whatever the input is. */
    void confess(Throwable fault) {
        warn("This is a fault in lec itself. Please report it with what follows.");
        fault.printStackTrace(err);
    }

    /** {@return whether all results could be written} */
    boolean flush() {
        boolean written = !out.checkError();
        err.flush();
        return written;
    }

    static String printable(String words) {
        return UNPRINTABLE.matcher(words).replaceAll("\uFFFD");
    }
}
