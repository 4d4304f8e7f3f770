package io.github.lec.cli;

import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.report.html.TooManyRowsException;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        header = "Facts about law-enforcement cooperation, each with its sources, and verdicts that cite the norm"
                + " they apply.",
        description = {"", "Without a command: compare, which writes lec-comparison.xlsx to the current folder.", ""})
public final class Lec {
    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    /** In the order of the help. */
    private static final Map<String, Function<Terminal, Object>> COMMANDS = commands();

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
        String[] named = withCommand(args);
        CommandLine lec = withSubcommands(named[0], terminal)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, given) -> {
                    terminal.refuse(CommandLineProblems.of(wrong), 0, wrong.getCommandLine());
                    return ExitStatus.WRONG_INPUT;
                })
                .setExecutionExceptionHandler((thrown, command, parsed) -> statusOf(thrown, terminal, command));
        lec.getSubcommands()
                .values()
                .forEach(command -> ExitStatus.describeIn(command, command.getCommand() instanceof Check));
        int status = readable(lec, terminal, args) ? execute(lec, terminal, named) : ExitStatus.WRONG_INPUT;
        if (!terminal.flush()) {
            terminal.warn("standard output: found a failure while writing; expected an output that accepts all of it");
            terminal.flush();
            return ExitStatus.WRONG_INPUT;
        }
        return status;
    }

    /** {@return whether Java could read each argument; reports those of which it could not} */
    private static boolean readable(CommandLine lec, Terminal terminal, String... args) {
        List<Problem> unread = CommandLineProblems.unread(args);
        if (!unread.isEmpty()) {
            terminal.refuse(unread, 0, lec);
        }
        return unread.isEmpty();
    }

    /** {@return the status with which a command ends that threw something, once it is reported} */
    static int statusOf(Exception thrown, Terminal terminal, CommandLine command) {
        if (thrown instanceof WrongInputException wrong) {
            terminal.refuse(wrong.problems(), wrong.more(), command);
            return ExitStatus.WRONG_INPUT;
        }
        if (thrown instanceof UncheckedIOException && thrown.getCause() instanceof TooManyRowsException full) {
            terminal.warn(full.getMessage() + "."); // it says what to do; no option is wrong
            return ExitStatus.WRONG_INPUT;
        }
        if (thrown instanceof UncheckedIOException
                && thrown.getCause() instanceof FileSystemException file
                && file.getReason() != null) { // the embedded dataset, in too small a heap
            Place place = Place.of(String.valueOf(file.getFile()));
            terminal.refuse(List.of(Problem.of(place, file.getReason(), "a file that can be read")), 0, command);
            return ExitStatus.WRONG_INPUT;
        }
        terminal.reportFault(thrown);
        return ExitStatus.FAULT;
    }

    /**
     * {@return the command line with the command of a name; with all, if there is none of that name, since help and
     * suggestions need them} To read the options of all takes longer than to start Java.
     */
    private static CommandLine withSubcommands(String name, Terminal terminal) {
        CommandLine lec = new CommandLine(new Lec());
        if (COMMANDS.containsKey(name)) {
            return lec.addSubcommand(name, COMMANDS.get(name).apply(terminal));
        }
        COMMANDS.forEach((each, command) -> lec.addSubcommand(each, command.apply(terminal)));
        return lec.addSubcommand(new HelpCommand());
    }

    private static Map<String, Function<Terminal, Object>> commands() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put(Compare.NAME, Compare::new);
        commands.put("check", Check::new);
        commands.put("exposure", ExposureCommand::new);
        commands.put("show", Show::new);
        commands.put("precedents", PrecedentsCommand::new);
        commands.put("diff", Diff::new);
        commands.put("what-if", WhatIf::new);
        commands.put("template", Template::new);
        commands.put("import", Import::new);
        commands.put("export", Export::new);
        commands.put("rules", Rules::new);
        commands.put("schema", Schema::new);
        return commands;
    }

    private static int execute(CommandLine lec, Terminal terminal, String... args) {
        Progress progress = new Progress(terminal.err(), terminal.seen());
        try {
            return lec.execute(args);
        } catch (OutOfMemoryError full) { // this depends on the size of the data and of the heap
            terminal.warn("memory: found " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB, which is too little for the data; expected more, for example with java -Xmx2g");
            return ExitStatus.WRONG_INPUT;
        } catch (Error fault) { // if uncaught, the process would end with 1, which means findings
            terminal.reportFault(fault);
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
