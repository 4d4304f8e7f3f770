package io.github.lec.cli;

import io.github.lec.cooperation.Parties;
import io.github.lec.record.ActorId;
import io.github.lec.report.PrecedentList;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.text.TextWriter;
import io.github.lec.safeguard.SafeguardKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lec precedents}: what the counterpart has agreed with others on a safeguard. */
@Command(
        name = "precedents",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what the counterpart has agreed with others on a kind of safeguard, treaty by treaty; without a"
                    + " kind, how many treaties have each kind, and in which form.",
            ""
        })
final class PrecedentsCommand implements Callable<Integer> {
    private static final String KIND = "KIND";
    private static final int WIDTH = 120;

    @Parameters(arity = "0..1", paramLabel = KIND, description = "A kind of safeguard, as in DEATH_PENALTY_BAR.")
    private Optional<String> kind = Optional.empty();

    @Mixin
    private final DataOptions data;

    @Mixin
    private final OutOption out;

    PrecedentsCommand(Terminal terminal) {
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Optional<SafeguardKind> wanted = kind.flatMap(written -> safeguard(written, input));
        Optional<Path> file = out.fileIfGiven(input, data.paths());
        Question question = data.read(input);

        ActorId state = question.selection().counterparts().stream()
                .filter(one -> !one.equals(Parties.HONG_KONG))
                .findFirst()
                .orElse(Parties.HONG_KONG);
        Matrix table = wanted.map(safeguard -> PrecedentList.of(question.view(), state, safeguard))
                .orElseGet(() -> PrecedentList.overview(question.view(), state));
        out.write(file, writer -> TextWriter.ofWidth(WIDTH).write(table, writer));
        return ExitStatus.DONE;
    }

    private static Optional<SafeguardKind> safeguard(String written, Input input) {
        List<String> kinds =
                Arrays.stream(SafeguardKind.values()).map(SafeguardKind::name).toList();
        String code = written.toUpperCase(Locale.ROOT);
        if (!kinds.contains(code)) {
            input.refuse(KIND, Input.quoted(written), "one of " + String.join(", ", kinds), Input.nearest(code, kinds));
            return Optional.empty();
        }
        return Optional.of(SafeguardKind.valueOf(code));
    }
}
