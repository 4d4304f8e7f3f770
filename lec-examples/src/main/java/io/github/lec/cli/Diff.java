package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.ChangeReport;
import io.github.lec.report.Comparison;
import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lec diff}: what differs between two datasets, two days or two states of knowledge, and why. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Shows which facts, findings and cells of the tables were added, removed or changed between two editions"
                    + " of a dataset, or in one dataset between two days or two states of knowledge. Each change has"
                    + " a cause: the world (something happened), the record (a correction, a new source), the clock,"
                    + " the rules, or an assumption.",
            ""
        })
final class Diff implements Callable<Integer> {
    private static final String FROM_DAY = "--from-day";
    private static final String TO_DAY = "--to-day";
    private static final String FROM_KNOWN_BY = "--from-known-by";
    private static final String TO_KNOWN_BY = "--to-known-by";
    private static final String USUAL = "lec-changes.xlsx";

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OLD",
            description = "The earlier edition of a dataset: a folder with dataset.json, or one document.")
    private Optional<String> old = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "The later edition, likewise.")
    private Optional<String> later = Optional.empty();

    @Mixin
    private final DataOptions data;

    @Mixin
    private final OutOption out;

    @Option(names = FROM_DAY, paramLabel = "DATE", description = "--as-of for the earlier side.")
    private Optional<String> fromDay = Optional.empty();

    @Option(names = TO_DAY, paramLabel = "DATE", description = "--as-of for the later side.")
    private Optional<String> toDay = Optional.empty();

    @Option(names = FROM_KNOWN_BY, paramLabel = "DATE", description = "--known-by for the earlier side.")
    private Optional<String> fromKnownBy = Optional.empty();

    @Option(names = TO_KNOWN_BY, paramLabel = "DATE", description = "--known-by for the later side.")
    private Optional<String> toKnownBy = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|xlsx",
            description = "Text, JSON, or a workbook with a sheet Changes (lec-changes.xlsx without --out)."
                    + " Default: xlsx if --out ends in .xlsx, else text.")
    private Optional<String> format = Optional.empty();

    /** How the changes are written. */
    private enum Format {
        TEXT,
        JSON,
        XLSX
    }

    Diff(Terminal terminal) {
        this.terminal = terminal;
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Format wanted = out.format(input, format, Format.TEXT);
        Optional<Path> file =
                wanted == Format.XLSX ? Optional.of(out.file(USUAL, input, read())) : out.fileIfGiven(input, read());
        refuseWhatSaysNothing(input);
        Optional<LocalDate> asOf = data.asOf(input);
        Optional<LocalDate> knownBy = data.knownBy(input);
        refuseIdle(input, DataOptions.AS_OF, asOf, fromDay, toDay);
        refuseIdle(input, DataOptions.KNOWN_BY, knownBy, fromKnownBy, toKnownBy);
        refuseBackwards(input, FROM_DAY, fromDay, TO_DAY, toDay);
        refuseBackwards(input, FROM_KNOWN_BY, fromKnownBy, TO_KNOWN_BY, toKnownBy);
        List<DataOptions.Clock> clocks = List.of(
                clock(input, FROM_DAY, fromDay, DataOptions.AS_OF, asOf),
                clock(input, FROM_KNOWN_BY, fromKnownBy, DataOptions.KNOWN_BY, knownBy),
                clock(input, TO_DAY, toDay, DataOptions.AS_OF, asOf),
                clock(input, TO_KNOWN_BY, toKnownBy, DataOptions.KNOWN_BY, knownBy));
        Optional<Dataset> first = dataset("OLD", old, input);
        Optional<Dataset> second = later.isEmpty() ? first : dataset("NEW", later, input);
        Optional<Selection> selection = second.map(known -> data.selection(known, input));
        input.throwIfAny();

        RuleSet rules = RuleCatalogue.withProvided();
        View before = data.view(first.orElseThrow(), clocks.get(0), clocks.get(1));
        View after = data.view(second.orElseThrow(), clocks.get(2), clocks.get(3));
        ChangeReport report = ChangeReport.between(
                Comparison.of(before).selection(selection.orElseThrow()).rules(rules),
                Comparison.of(after).selection(selection.orElseThrow()).rules(rules));
        if (wanted == Format.XLSX) {
            Path workbook = file.orElseThrow();
            out.write(workbook, () -> report.write(workbook, io.github.lec.report.Format.XLSX));
        } else {
            out.write(
                    file,
                    wanted == Format.JSON
                            ? JsonReport.changes(report.changes(), report.cells())::write
                            : writer -> DiffText.write(report, writer));
        }
        return ExitStatus.DONE;
    }

    /** {@return what is read and must not be overwritten} */
    private List<Path> read() {
        List<Path> read = new ArrayList<>(data.paths());
        Stream.of(old, later)
                .flatMap(Optional::stream)
                .flatMap(written -> Input.path(terminal.folder(), written).stream())
                .forEach(read::add);
        return read;
    }

    /** Checks for equal sides, and for options without effect. */
    private void refuseWhatSaysNothing(Input input) {
        boolean days = Stream.of(fromDay, toDay, fromKnownBy, toKnownBy).anyMatch(Optional::isPresent);
        if (old.isPresent() && later.isEmpty()) {
            input.refuse(
                    "NEW", "nothing", "the later edition beside OLD; for two days of one dataset, name it by --data");
        }
        if (old.isEmpty() && !days) {
            input.refuse(
                    "lec diff",
                    "nothing to compare",
                    "OLD and NEW, or one of " + String.join(", ", FROM_DAY, TO_DAY, FROM_KNOWN_BY, TO_KNOWN_BY));
        }
        if (old.isPresent() && data.namesDataset()) {
            input.refuse(DataOptions.DATA, "a dataset beside OLD and NEW", "one or the other");
        }
    }

    /** A day for both sides has no effect if each side has its own. */
    private static void refuseIdle(
            Input input, String both, Optional<LocalDate> ofBoth, Optional<String> from, Optional<String> to) {
        if (ofBoth.isPresent() && from.isPresent() && to.isPresent()) {
            input.refuse(both, ofBoth.get() + " beside a day for either side", "one or the other");
        }
    }

    /** Otherwise what was added would be reported as removed. */
    private static void refuseBackwards(
            Input input, String from, Optional<String> fromDay, String to, Optional<String> toDay) {
        Input silent = new Input(); // days that do not exist are refused where they are used
        Optional<LocalDate> earlier = silent.day(from, fromDay);
        silent.day(to, toDay)
                .filter(later -> earlier.filter(later::isBefore).isPresent())
                .ifPresent(later -> input.refuse(
                        to, later + ", before " + from + " " + earlier.orElseThrow(), "the same day or a later one"));
    }

    /** {@return the day of one side: its own option's, or else that of both sides} */
    private static DataOptions.Clock clock(
            Input input, String option, Optional<String> own, String both, Optional<LocalDate> ofBoth) {
        return own.isEmpty()
                ? new DataOptions.Clock(both, ofBoth)
                : new DataOptions.Clock(option, input.day(option, own));
    }

    private Optional<Dataset> dataset(String name, Optional<String> written, Input input) {
        return written.isEmpty()
                ? data.dataset(input)
                : new DataFiles(terminal.folder(), input).dataset(name, written.get());
    }
}
