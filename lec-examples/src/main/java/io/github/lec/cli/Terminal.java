package io.github.lec.cli;

import io.github.lec.format.Problem;
import io.github.lec.format.ProblemMessages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Where a command runs.
 *
 * @param folder the current folder
 * @param out for results
 * @param err for messages
 * @param seen whether the messages go to a person, and not to a file or another program
 */
record Terminal(Path folder, PrintWriter out, PrintWriter err, boolean seen) {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    /**
     * Tells whether a console shows messages to a person. Before Java 22 there is one only on a terminal; since then
     * there is always one, and it says whether it is a terminal.
     *
     * @param type the class of consoles
     * @param console the console, if there is one
     */
    static boolean isSeen(Class<?> type, Optional<?> console) {
        if (console.isEmpty()) {
            return false;
        }
        try {
            return (boolean) type.getMethod("isTerminal").invoke(console.get());
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unexpected) {
            return false;
        }
    }

    void say(String line) {
        out.print(printable(line) + "\n");
    }

    /**
     * Prints a paragraph: to a person in lines that fit on a screen, further ones indented; to a file or a program in
     * one line.
     */
    void sayParagraph(String paragraph) {
        if (!seen) {
            say(paragraph);
            return;
        }
        String rest = printable(paragraph);
        while (rest.length() > WIDTH) {
            int end = rest.lastIndexOf(' ', WIDTH);
            end = end > INDENT.length() ? end : rest.indexOf(' ', WIDTH);
            if (end < 0) {
                break;
            }
            out.print(rest.substring(0, end) + "\n");
            rest = INDENT + rest.substring(end + 1);
        }
        out.print(rest + "\n");
    }

    void warn(String line) {
        err.print(printable(line) + "\n");
        err.flush();
    }

    /** Prints the problems, one per line, and the number of further problems. */
    void refuse(List<Problem> problems, int more, CommandLine command) {
        refuse(
                problems,
                more,
                "; nothing was written. Help: " + command.getCommandSpec().qualifiedName() + " --help");
    }

    /** Prints the problems, one per line, and the number of further problems with the outcome. */
    void refuse(List<Problem> problems, int more, String outcome) {
        ProblemMessages.of(problems).forEach(this::warn);
        if (more > 0) {
            warn("and " + more + " more");
        }
        int all = problems.size() + more;
        warn((all == 1 ? "1 problem" : all + " problems") + outcome);
    }

    /** Reports an internal error. */
    void reportFault(Throwable fault) {
        warn("Internal error in lec. Please report it with the trace below.");
        fault.printStackTrace(err);
    }

    /** {@return whether all results could be written} */
    boolean flush() {
        boolean written = !out.checkError();
        err.flush();
        return written;
    }

    static String printable(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isUnprintable(words.charAt(i))) {
                return replaced(words);
            }
        }
        return words;
    }

    private static String replaced(String words) {
        StringBuilder replaced = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            if (isUnprintable(words.charAt(i))) {
                replaced.setCharAt(i, '\uFFFD');
            }
        }
        return replaced.toString();
    }

    /**
     * {@return whether a character from data would break a line, move the cursor or reverse the direction of the text}
     */
    private static boolean isUnprintable(char character) {
        return Character.isISOControl(character)
                || character >= '\u2028' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069';
    }
}
