package io.github.lec.cli;

import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec check}: the verdicts, and the findings behind those that are not met or cannot be decided. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Judges the data by the rules. Prints how many verdicts of each kind there are, then every finding that a"
                    + " benchmark is not met or cannot be decided, with its evidence.",
            "A finding is not a ruling that a state broke the law.",
            ""
        })
final class Check implements Callable<Integer> {
    @Mixin
    private final DataOptions data;

    @Mixin
    private final OutOption out;

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            description =
                    "The least severity of a benchmark not met that ends the command with status 1. What cannot be"
                            + " decided never does. Default: error.")
    private Optional<String> failOn = Optional.empty();

    /** How the findings are written. */
    private enum Format {
        TEXT,
        JSON
    }

    /** From which severity on a finding matters to the caller. */
    private enum FailOn {
        ERROR,
        WARNING,
        NEVER;

        boolean isReachedBy(Severity severity) {
            return switch (this) {
                case ERROR -> severity == Severity.ERROR;
                case WARNING -> severity != Severity.INFO;
                case NEVER -> false;
            };
        }
    }

    Check(Terminal terminal) {
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Format wanted = input.choice("--format", format, Format.TEXT);
        FailOn limit = input.choice("--fail-on", failOn, FailOn.ERROR);
        Optional<Path> file = out.fileIfGiven(input, data.path());
        Question question = data.read(input);

        Evaluation evaluation = question.judgedBy(RuleCatalogue.withProvided());
        out.write(
                file,
                wanted == Format.JSON
                        ? writer -> CheckJson.write(question, evaluation, writer)
                        : writer -> CheckText.write(evaluation, writer));
        return evaluation.findings(Set.of(Verdict.FAIL)).stream()
                        .map(Finding::severity)
                        .anyMatch(limit::isReachedBy)
                ? ExitStatus.FINDINGS
                : ExitStatus.DONE;
    }
}
