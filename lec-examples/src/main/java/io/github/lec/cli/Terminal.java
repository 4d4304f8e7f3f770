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
        out.println(printable(line));
    }

    void warn(String line) {
        err.println(printable(line));
    }

    /** Says what is wrong, a line for each problem. */
    void refuse(List<Problem> problems, CommandLine command) {
        problems.forEach(problem -> warn(problem.message()));
        warn((problems.size() == 1 ? "1 problem" : problems.size() + " problems") + "; nothing was written. Help: "
                + command.getCommandSpec().qualifiedName() + " --help");
    }

    /** Says that something happened that must not, whatever the input is. */
    void confess(Throwable fault) {
        warn("This is a fault in lec itself. Please report it with what follows.");
        fault.printStackTrace(err);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    static String printable(String words) {
        return UNPRINTABLE.matcher(words).replaceAll("\uFFFD");
    }
}
