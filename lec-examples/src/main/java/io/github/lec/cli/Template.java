package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.WholeFiles;
import io.github.lec.report.intake.AnalystWorkbook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lec template}: an empty workbook to fill in instead of JSON. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Writes an empty workbook to fill in, with drop-downs for codes and ids; import makes a dataset from it.",
            ""
        })
final class Template implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final OutOption out;

    Template(Terminal terminal) {
        this.terminal = terminal;
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Path file = out.namedFile("the workbook to write, as in my-treaties.xlsx", input, List.of());
        input.throwIfAny();

        out.write(
                file,
                () -> WholeFiles.write(file, stream -> AnalystWorkbook.writeTemplate(Dataset.embedded(), stream)));
        terminal.say(
                "Its first sheet says how to fill it in. Then: lec import " + file.getFileName() + " --out FOLDER");
        return ExitStatus.DONE;
    }
}
