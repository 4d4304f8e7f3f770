package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec rules}: the catalogue of rules with their norms. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {"Lists the rules: what each requires, what it judges, and by which norms.", ""})
final class Rules implements Callable<Integer> {
    @Mixin
    private final OutOption out;

    @Option(names = "--format", paramLabel = "text|markdown|json", description = "Default: text.")
    private Optional<String> format = Optional.empty();

    /** How the catalogue is written. */
    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    Rules(Terminal terminal) {
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Format wanted = out.format(input, format, Format.TEXT);
        Optional<Path> file = out.fileIfGiven(input, List.of());
        input.throwIfAny();

        Catalogue catalogue = new Catalogue(RuleCatalogue.withProvided(), Dataset.embedded());
        out.write(
                file,
                switch (wanted) {
                    case TEXT -> catalogue::writeText;
                    case MARKDOWN -> catalogue::writeMarkdown;
                    case JSON -> catalogue::writeJson;
                });
        return ExitStatus.DONE;
    }
}
