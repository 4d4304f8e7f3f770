package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.whatif.Assumption;
import io.github.lec.whatif.Assumptions;
import io.github.lec.whatif.Consequences;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lec what-if}: verdicts, exposure and risk before and after something is assumed. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = {
            "Assumes something about a treaty, and shows which verdicts, answers on exposure and levels of risk would"
                    + " differ. An assumption replaces what sources say; it is not a fact, and is marked [what"
                    + " if].",
            ""
        })
final class WhatIf implements Callable<Integer> {
    private static final String TREATY = "TREATY";
    private static final String SET = "--set";
    private static final String MODEL = "--model";
    private static final String STAGE = "--stage";
    private static final String SINCE = "--since";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = TREATY,
            description =
                    "The id of a treaty, or all-eu: all extradition treaties of member states of the European Union"
                            + " with others.")
    private Optional<String> treaty = Optional.empty();

    @Option(
            names = SET,
            paramLabel = "KIND=FORM",
            description = "A clause that the text is assumed to have, as in DEATH_PENALTY_BAR=MANDATORY_REFUSAL; may be"
                    + " given several times.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = MODEL,
            paramLabel = "un-extradition",
            description = "A model whose clauses the text is assumed to have instead of its own.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = STAGE,
            paramLabel = "SIGNED|IN_FORCE|SUSPENDED|TERMINATED",
            description = "A stage that the treaty is assumed to have reached.")
    private Optional<String> stage = Optional.empty();

    @Option(
            names = SINCE,
            paramLabel = "DATE",
            description = "The day on which it reached that stage. Default: the as-of day.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private final DataOptions data;

    @Mixin
    private final OutOption out;

    /** How the differences are written. */
    private enum Format {
        TEXT,
        JSON
    }

    WhatIf(Terminal terminal) {
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Format wanted = out.format(input, format, Format.TEXT);
        Optional<Path> file = out.fileIfGiven(input, data.paths());
        Optional<Dataset> dataset = data.dataset(input);
        Optional<LocalDate> day = input.day(SINCE, since).or(() -> data.asOf(new Input()));
        List<Assumption> assumptions = dataset.map(
                        known -> assumptions(day.orElse(known.info().asOf()), input))
                .orElse(List.of());
        if (treaty.isPresent()) {
            dataset.ifPresent(known -> refuseWhatDoesNotFit(known, assumptions, input));
        }
        Question question = data.read(input);

        Consequences consequences = Consequences.of(question.judgedBy(RuleCatalogue.withProvided()), assumptions);
        out.write(
                file,
                wanted == Format.JSON
                        ? JsonReport.whatIf(consequences)::write
                        : writer -> WhatIfText.write(consequences, writer));
        return ExitStatus.DONE;
    }

    /** {@return what the options assume, without what was refused} */
    private List<Assumption> assumptions(LocalDate day, Input input) {
        if (treaty.isEmpty()) {
            input.refuse(TREATY, "nothing", "the id of a treaty, or all-eu");
        }
        if (set.isEmpty() && model.isEmpty() && stage.isEmpty()) {
            input.refuse("lec what-if", "nothing to assume", "one of " + String.join(", ", SET, MODEL, STAGE));
        }
        if (stage.isEmpty() && since.isPresent()) {
            input.refuse(SINCE, "a day without a stage", STAGE + " beside it");
        }
        String scope = treaty.orElse("all-eu");
        List<Assumption> found = new ArrayList<>();
        model.flatMap(written -> checked(MODEL, input, () -> Assumption.model(scope, written)))
                .ifPresent(found::add); // clauses given by --set replace those of the model
        Set<SafeguardKind> kinds = EnumSet.noneOf(SafeguardKind.class);
        for (String clause : set) {
            Optional<Assumption> assumed = checked(SET, input, () -> Assumption.clause(scope, clause));
            assumed.filter(Assumption.SetClause.class::isInstance)
                    .map(one -> ((Assumption.SetClause) one).kind())
                    .filter(kind -> !kinds.add(kind))
                    .ifPresent(kind -> input.refuse(SET, kind + " twice", "one form for each kind"));
            assumed.ifPresent(found::add);
        }
        stage.flatMap(written -> checked(STAGE, input, () -> Assumption.stage(scope, written, day)))
                .ifPresent(found::add);
        return found;
    }

    /** Each is first tried alone, so that all wrong ones are reported. */
    private static void refuseWhatDoesNotFit(Dataset dataset, List<Assumption> assumptions, Input input) {
        boolean fit = true;
        for (Assumption assumption : assumptions) {
            String option = assumption instanceof Assumption.UseModel
                    ? MODEL
                    : assumption instanceof Assumption.SetStage ? STAGE : SET;
            fit &= checked(option, input, () -> Assumptions.apply(dataset, List.of(assumption)))
                    .isPresent();
        }
        if (fit) {
            checked(SET, input, () -> Assumptions.apply(dataset, assumptions));
        }
    }

    private static <T> Optional<T> checked(String option, Input input, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (InvalidValueException e) {
            boolean treaty = e.field().equals("treaty") || e.field().equals("id");
            input.refuseOnce(treaty ? TREATY : option, e.found(), e.expected());
            return Optional.empty();
        }
    }
}
