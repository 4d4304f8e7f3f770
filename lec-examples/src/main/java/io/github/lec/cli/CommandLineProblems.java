package io.github.lec.cli;

import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Converts picocli's errors in a command line to {@link Problem}s. */
final class CommandLineProblems {
    /** Java puts it in place of what it cannot read in the encoding of the locale. */
    private static final String UNREAD = "\ufffd";

    /** If more options begin with a letter, naming them does not help. */
    private static final int MOST_NEAREST = 3;

    private final CommandSpec command;

    private CommandLineProblems(CommandSpec command) {
        this.command = command;
    }

    static List<Problem> of(ParameterException wrong) {
        CommandLineProblems words =
                new CommandLineProblems(wrong.getCommandLine().getCommandSpec());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.unknown(unmatched.getUnmatched());
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(words::withoutValue).toList();
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return List.of(problem(name(twice.getOverwritten()), "duplicate option", "each option once"));
        }
        return List.of(problem(
                words.command.qualifiedName(), String.valueOf(wrong.getMessage()), "a command and its options"));
    }

    /** {@return the arguments that Java could not read: as names they would stand for other files than were meant} */
    static List<Problem> unread(String... args) {
        return Arrays.stream(args)
                .filter(argument -> argument.contains(UNREAD))
                .map(argument -> problem(
                        "lec",
                        Input.quoted(argument) + ", which Java could not read",
                        "only characters of the locale; where it is not UTF-8, LC_ALL=C.UTF-8 helps"))
                .toList();
    }

    private List<Problem> unknown(List<String> arguments) {
        List<Problem> problems = new ArrayList<>();
        boolean afterUnknownOption = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (option || !afterUnknownOption) { // what follows an unknown option is probably its value
                problems.add(option ? unknownOption(argument.replaceFirst("=.*", "")) : unknownWord(argument));
            }
            afterUnknownOption = option;
        }
        return problems;
    }

    private Problem unknownOption(String option) {
        List<String> options = command.optionsMap().keySet().stream().sorted().toList();
        return problem(command.qualifiedName(), "the option \"" + option + "\"", "one of " + String.join(", ", options))
                .withNearest(nearestOption(option, options));
    }

    private Problem unknownWord(String word) {
        List<String> commands = command.subcommands().keySet().stream().sorted().toList();
        return commands.isEmpty()
                ? problem(command.qualifiedName(), "\"" + word + "\"", operands())
                : problem(
                                command.qualifiedName(),
                                "the command \"" + word + "\"",
                                "one of " + String.join(", ", commands))
                        .withNearest(Input.nearest(word, commands));
    }

    /** {@return what the command takes beside options} */
    private String operands() {
        String labels =
                command.positionalParameters().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" and "));
        return labels.isEmpty() ? "nothing but options" : "nothing but options after " + labels;
    }

    /**
     * {@return the nearest options; for one letter those that begin with it, since all other letters are equally near}
     */
    private static Optional<String> nearestOption(String option, List<String> options) {
        String name = option.replaceFirst("^-+", "");
        if (name.length() > 1) {
            return Input.nearest(option, options);
        }
        List<String> begun = options.stream()
                .filter(known -> !name.isEmpty() && known.startsWith("--" + name.toLowerCase(Locale.ROOT)))
                .toList();
        return begun.size() > MOST_NEAREST ? Optional.empty() : Input.either(begun);
    }

    private Problem withoutValue(ArgSpec option) {
        return problem(name(option), "no value", option.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Problem problem(String place, String found, String expected) {
        return Problem.of(Place.of(place), found, expected);
    }
}
