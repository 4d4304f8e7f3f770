package io.github.lec.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** The result of running the command in this process. */
record Ran(int status, String out, String err) {

    static Ran lec(Path folder, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Lec.run(new Terminal(folder, new PrintWriter(out), new PrintWriter(err), false), args);
        return new Ran(status, out.toString(), err.toString());
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    /** {@return the problems, without the line that counts them} */
    List<String> problems() {
        List<String> lines = err.lines().toList();
        return lines.subList(0, Math.max(0, lines.size() - 1));
    }

    /** {@return the line that counts the problems} */
    String count() {
        List<String> lines = err.lines().toList();
        return lines.get(lines.size() - 1);
    }
}
