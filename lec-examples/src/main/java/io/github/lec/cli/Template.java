package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.report.WholeFiles;
import io.github.lec.report.intake.AnalystWorkbook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec template}: an empty workbook to fill in instead of JSON. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Writes an empty workbook to fill in, with drop-downs for codes and ids; import makes a dataset from it.",
            ""
        })
final class Template implements Callable<Integer> {
    private static final String FOR = "--for";

    private final Terminal terminal;

    @Mixin
    private final OutOption out;

    @Option(
            names = FOR,
            paramLabel = "RECORDS",
            description =
                    "The records to fill in, separated by commas, as in treaties,laws: the workbook then has their"
                            + " sheets, and those that all records need. Default: all.")
    private Optional<String> records = Optional.empty();

    Template(Terminal terminal) {
        this.terminal = terminal;
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Path file = out.namedNewWorkbook(input);
        Set<RecordKind> kinds = kinds(input);
        input.throwIfAny();

        out.write(
                file,
                () -> WholeFiles.write(
                        file, stream -> AnalystWorkbook.writeTemplate(Dataset.embedded(), kinds, stream)));
        terminal.say(
                "Its first sheet says how to fill it in. Then: lec import " + file.getFileName() + " --out FOLDER");
        return ExitStatus.DONE;
    }

    private Set<RecordKind> kinds(Input input) {
        if (records.isEmpty()) {
            return EnumSet.allOf(RecordKind.class);
        }
        List<String> sections = Arrays.stream(RecordKind.values())
                .map(RecordKind::section)
                .distinct()
                .toList();
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        for (String written : records.get().split(",", -1)) {
            String section = written.strip();
            if (!sections.contains(section)) {
                input.refuse(
                        FOR,
                        Input.quoted(section),
                        "one or more of " + String.join(", ", sections),
                        Input.nearest(section.replaceFirst("y$", "ies"), sections));
            }
            Arrays.stream(RecordKind.values())
                    .filter(kind -> kind.section().equals(section))
                    .forEach(kinds::add);
        }
        return kinds;
    }
}
