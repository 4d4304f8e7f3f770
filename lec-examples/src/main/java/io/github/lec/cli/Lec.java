package io.github.lec.cli;

import io.github.lec.rule.catalogue.RuleCatalogue;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command {@code lec}. Without the name of a command it compares. */
@Command(
        name = "lec",
        mixinStandardHelpOptions = true,
        versionProvider = Lec.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        header =
                "Facts about law-enforcement cooperation, each with its sources, and verdicts that cite the norm they apply.",
        description = {"", "Without a command: compare, which writes lec-comparison.xlsx to the current folder.", ""})
public final class Lec {
    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Lec() {}

    /**
     * Runs a command and ends the process with its status.
     *
     * @param args the command and its options
     */
    public static void main(String... args) {
        int status = run(
                new Terminal(
                        Path.of(""),
                        utf8(new PipedOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))),
                        utf8(System.err),
                        Terminal.isSeen(Console.class, Optional.ofNullable(System.console()))),
                args);
        if (status != ExitStatus.DONE) {
            System.exit(status);
        }
    }

    /** {@return a writer of UTF-8, whatever the platform's encoding} */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** {@return the status with which the process is to end} */
    static int run(Terminal terminal, String... args) {
        CommandLine lec = new CommandLine(new Lec())
                .addSubcommand(new Compare(terminal))
                .addSubcommand(new Check(terminal))
                .addSubcommand(new ExposureCommand(terminal))
                .addSubcommand(new Show(terminal))
                .addSubcommand(new PrecedentsCommand(terminal))
                .addSubcommand(new Diff(terminal))
                .addSubcommand(new WhatIf(terminal))
                .addSubcommand(new Template(terminal))
                .addSubcommand(new Import(terminal))
                .addSubcommand(new Export(terminal))
                .addSubcommand(new Rules(terminal))
                .addSubcommand(new Schema(terminal))
                .addSubcommand(new HelpCommand())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, given) -> {
                    terminal.refuse(CommandLineProblems.of(wrong), 0, wrong.getCommandLine());
                    return ExitStatus.WRONG_INPUT;
                })
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    if (thrown instanceof WrongInputException wrong) {
                        terminal.refuse(wrong.problems(), wrong.more(), command);
                        return ExitStatus.WRONG_INPUT;
                    }
                    terminal.confess(thrown);
                    return ExitStatus.FAULT;
                });
        lec.getSubcommands().values().forEach(ExitStatus::describeIn);
        int status = execute(lec, terminal, args);
        if (!terminal.flush()) {
            terminal.warn("standard output: found a failure while writing; expected an output that accepts all of it");
            terminal.flush();
            return ExitStatus.WRONG_INPUT;
        }
        return status;
    }

    private static int execute(CommandLine lec, Terminal terminal, String... args) {
        Progress progress = new Progress(terminal.err(), terminal.seen());
        try {
            return lec.execute(withCommand(args));
        } catch (OutOfMemoryError full) { // this depends on the size of the data and of the heap
            terminal.warn("memory: found " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB, which is too little for the data; expected more, for example with java -Xmx2g");
            return ExitStatus.WRONG_INPUT;
        } catch (Error fault) { // if uncaught, the process would end with 1, which means findings
            terminal.confess(fault);
            return ExitStatus.FAULT;
        } finally {
            progress.end();
        }
    }

    private static String[] withCommand(String... args) {
        boolean compares = args.length == 0 || args[0].startsWith("-") && !OWN_OPTIONS.contains(args[0]);
        List<String> all = new ArrayList<>(List.of(args));
        if (compares) {
            all.add(0, Compare.NAME);
        }
        return all.toArray(String[]::new);
    }

    /** The output of {@code --version}; a build that is not packaged has no version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Optional.ofNullable(Lec.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"lec " + built + ", rule set " + RuleCatalogue.VERSION};
        }
    }
}
