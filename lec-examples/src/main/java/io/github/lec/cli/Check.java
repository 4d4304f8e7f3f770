package io.github.lec.cli;

import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Pack;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec check}: the verdicts, and the findings behind those that are not met or cannot be decided. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Judges the data by the rules. Prints the number of verdicts of each kind, then every finding that a"
                    + " benchmark is not met or cannot be decided, with its evidence; if more than "
                    + CheckText.MOST_UNDECIDED + " cannot be decided, it prints how many there are for each rule.",
            "A finding is not a ruling that a state broke the law.",
            ""
        })
final class Check implements Callable<Integer> {
    @Mixin
    private final DataOptions data;

    @Mixin
    private final RuleOptions rules;

    @Mixin
    private final OutOption out;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Text, or JSON as described by lec schema --of check. Default: text.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            description =
                    "The lowest severity of an unmet benchmark that makes the command end with status 1: error means"
                            + " principal findings; warning means these and qualified ones. What cannot be decided"
                            + " never does, nor do suppressed findings, calibration rows (reference texts judged to"
                            + " show what the rules say about them), or findings on acts and texts of states that"
                            + " were not selected, which are not listed either. Default: error.")
    private Optional<String> failOn = Optional.empty();

    @Option(names = "--undecided", description = "Print each finding that cannot be decided, however many there are.")
    private boolean eachUndecided;

    /** How the findings are written. */
    private enum Format {
        TEXT,
        JSON
    }

    /** The lowest severity that makes the command fail. */
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
        this.rules = new RuleOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Format wanted = out.format(input, format, Format.TEXT);
        FailOn limit = input.choice("--fail-on", failOn, FailOn.ERROR);
        List<Path> read = new ArrayList<>(data.paths());
        read.addAll(rules.paths());
        Optional<Path> file = out.fileIfGiven(input, read);
        Optional<Pack> pack = rules.pack(RuleCatalogue.withProvided(), input);
        Suppressions suppressions = rules.suppressions(RuleCatalogue.withProvided(), input);
        Question question = data.read(input);

        Evaluation evaluation = question.judgedBy(
                pack.map(chosen -> chosen.select(RuleCatalogue.withProvided())).orElseGet(RuleCatalogue::withProvided));
        Checked checked = new Checked(
                question,
                pack,
                evaluation,
                suppressions.against(evaluation, question.view().knownBy()));
        out.write(
                file,
                wanted == Format.JSON
                        ? JsonReport.check(evaluation, pack, checked.suppressions())::write
                        : writer -> CheckText.write(checked, eachUndecided, writer));
        Stream<Severity> counted = checked.findings(Set.of(Verdict.FAIL)).stream()
                .filter(checked::counts)
                .map(Finding::severity);
        return counted.anyMatch(limit::isReachedBy) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
