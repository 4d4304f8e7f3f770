package io.github.lec.cli;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.report.Comparison;
import io.github.lec.report.Dossier;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lec show}: a state's profile, or one record with its claims and sources. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows everything that the tables say about one state or record, and which questions are not answered, with"
                    + " the claims and sources behind it; text on a state leaves these out unless --claims is given.",
            ""
        })
final class Show implements Callable<Integer> {
    private static final String WHAT = "STATE|ID";

    @Parameters(
            arity = "0..1",
            paramLabel = WHAT,
            description = "The code of a state, as in FR, or the id of a record, as in cn-fr-extradition-2007.")
    private Optional<String> what = Optional.empty();

    @Mixin
    private final DataOptions data;

    @Mixin
    private final OutOption out;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "Text, JSON or a web page. Default: by the suffix of --out, or else text.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--claims",
            description =
                    "Text on a state also has the claims behind the answers and their sources. JSON, a web page and"
                            + " text on a record always have them.")
    private boolean claims;

    Show(Terminal terminal) {
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Dossier.Format wanted = out.format(input, format, Dossier.Format.TEXT);
        Optional<Path> file = out.fileIfGiven(input, data.paths());
        data.dataset(input).ifPresent(dataset -> refuseUnknown(dataset, input));
        Question question = data.read(input);

        Comparison comparison = Comparison.of(question.view()).selection(question.selection());
        String id = id(question.view().dataset()).orElseThrow();
        boolean ofState = isState(question.view().dataset(), id);
        Dossier dossier = ofState ? Dossier.ofState(comparison, ActorId.of(id)) : Dossier.ofRecord(comparison, id);
        if (ofState && wanted == Dossier.Format.TEXT && !claims) {
            out.write(file, writer -> {
                dossier.writeAnswersTo(writer);
                writer.write("\nThe claims behind these answers, with their sources: the same command with --claims\n");
            });
        } else {
            out.write(file, writer -> dossier.writeTo(writer, wanted));
        }
        return ExitStatus.DONE;
    }

    private void refuseUnknown(Dataset dataset, Input input) {
        String expected = "the code of a state or the id of a record";
        if (what.isEmpty()) {
            input.refuse(WHAT, "nothing", expected);
        } else if (id(dataset).isEmpty()) {
            input.refuse(
                    WHAT,
                    Input.quoted(what.get()),
                    expected,
                    ofClaim(dataset, what.get()).or(() -> Input.nearestToCode(what.get(), words(dataset))));
        }
    }

    /** {@return the ids of all records, and the states by their names too} */
    private static Map<String, String> words(Dataset dataset) {
        Map<String, String> words = new HashMap<>();
        dataset.actors().stream()
                .filter(actor -> actor.kind().isStateOrRegion())
                .forEach(state -> {
                    words.put(state.name(), StateList.words(state));
                    state.aliases().forEach(alias -> words.putIfAbsent(alias, StateList.words(state)));
                });
        ids(dataset).forEach(id -> words.put(id, id));
        return words;
    }

    /** {@return the record of a claim, since tables show ids of claims} */
    private static Optional<String> ofClaim(Dataset dataset, String asked) {
        try {
            String record = ClaimId.parse(asked).record();
            return ids(dataset).filter(record::equals).findFirst();
        } catch (InvalidValueException e) {
            return Optional.empty(); // what was asked for is not the id of a claim
        }
    }

    /** {@return the id that is asked for; tables write that of a case in capitals} */
    private Optional<String> id(Dataset dataset) {
        return what.flatMap(asked -> ids(dataset)
                .filter(asked::equals)
                .findFirst()
                .or(() -> ids(dataset).filter(asked::equalsIgnoreCase).findFirst()));
    }

    private static Stream<String> ids(Dataset dataset) {
        return dataset.all()
                .filter(Identified.class::isInstance)
                .map(record -> ((Identified) record).recordId().value());
    }

    private static boolean isState(Dataset dataset, String id) {
        return dataset.actors().stream()
                .filter(actor -> actor.id().value().equals(id))
                .anyMatch(actor -> actor.kind().isStateOrRegion());
    }
}
