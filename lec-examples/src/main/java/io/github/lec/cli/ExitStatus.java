package io.github.lec.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The statuses with which the command ends. */
final class ExitStatus {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_INPUT = 2;
    static final int FAULT = 3;

    private ExitStatus() {}

    static void describeIn(CommandLine command, boolean findings) {
        Map<String, String> list = new LinkedHashMap<>();
        list.put(" " + DONE, "Done.");
        if (findings) {
            list.put(" " + FINDINGS, "There are findings at or above --fail-on that are not suppressed.");
        }
        list.put(" " + WRONG_INPUT, "The command or its input is wrong; nothing was written.");
        list.put(" " + FAULT, "Internal error in lec.");
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(list);
    }
}
