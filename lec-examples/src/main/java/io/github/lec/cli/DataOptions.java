package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options of every command that reads data: the data, the two days, and the states. */
final class DataOptions {
    /** More states than there are: only data that are made by a program are about so many. */
    private static final int MOST_CODES = 200;

    static final String DATA = "--data";
    static final String AS_OF = "--as-of";
    static final String KNOWN_BY = "--known-by";

    private final Terminal terminal;
    private boolean wasRead;
    private Optional<Dataset> dataset = Optional.empty();

    @Option(
            names = DATA,
            paramLabel = "PATH",
            description = "A dataset of your own: a folder with dataset.json, or one document. It is read over the"
                    + " embedded reference records: the conventions among these are read too, but only its own"
                    + " records are judged. Default: the embedded dataset.")
    private Optional<String> data = Optional.empty();

    @Option(names = AS_OF, paramLabel = "DATE", description = "The day that is described. Default: the dataset's day.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = KNOWN_BY,
            paramLabel = "DATE",
            description = "The day up to which sources count: what was published later is left out. Default: the"
                    + " dataset's day.")
    private Optional<String> knownBy = Optional.empty();

    @Option(
            names = StateList.STATES,
            paramLabel = "EU|EU28|FR,DE,…",
            description =
                    "The states compared, by ISO 3166-1 code. EU stands for the 27 member states, EU28 for these and"
                            + " the United Kingdom. Default: EU28, or, if the data are about none of these, the states"
                            + " that they are about.")
    private Optional<String> states = Optional.empty();

    @Option(
            names = StateList.COUNTERPART,
            paramLabel = "CN,HK",
            description = "The states or regions with which they cooperate. Default: CN,HK.")
    private Optional<String> counterparts = Optional.empty();

    DataOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@return the path of the user's own data, which must not be overwritten; none if the embedded ones are read} */
    List<Path> paths() {
        return data.flatMap(written -> Input.path(terminal.folder(), written)).stream()
                .toList();
    }

    /**
     * Reads what the options name.
     *
     * @throws WrongInputException if anything was refused, here or before
     */
    Question read(Input input) {
        Optional<LocalDate> world = asOf(input);
        Optional<LocalDate> sources = knownBy(input);
        Optional<Dataset> known = dataset(input);
        Optional<Selection> selection = known.map(one -> selection(one, input));
        input.throwIfAny();
        return new Question(
                view(known.orElseThrow(), new Clock(AS_OF, world), new Clock(KNOWN_BY, sources)),
                selection.orElseThrow());
    }

    /** {@return whether a dataset is named by its path} */
    boolean namesDataset() {
        return data.isPresent();
    }

    /**
     * {@return the dataset, which is read once, so that each of its problems is reported once; nothing if it was
     * refused}
     */
    Optional<Dataset> dataset(Input input) {
        if (!wasRead) {
            wasRead = true;
            dataset = data.isEmpty()
                    ? Optional.of(Dataset.embedded())
                    : new DataFiles(terminal.folder(), input).dataset(DATA, data.get());
        }
        return dataset;
    }

    /**
     * {@return the selection among the states of a dataset, without what was refused; of data about none of the usual
     * states, and without {@code --states}, the states that they are about, with a note}
     */
    Selection selection(Dataset dataset, Input input) {
        return new StateList(dataset, input)
                .selection(
                        states,
                        counterparts,
                        named -> states.isPresent()
                                ? new Selection(
                                        Selection.standard().states(),
                                        named.orElse(Selection.standard().counterparts()))
                                : usual(dataset, named));
    }

    /**
     * {@return the standard selection, unless it would say "none on record" for states on which the data say nothing}
     */
    private Selection usual(Dataset dataset, Optional<List<ActorId>> named) {
        Selection standard = Selection.standard();
        Selection fitting =
                named.map(partners -> Selection.of(dataset, partners)).orElseGet(() -> Selection.of(dataset));
        if (!Collections.disjoint(fitting.states(), standard.states())) {
            return new Selection(standard.states(), named.orElse(standard.counterparts()));
        }
        if (isOfOneGroup(fitting)) {
            return standard;
        }
        terminal.warn(noneOfTheUsual() + "; the states that they are about are compared, as with " + StateList.STATES
                + " " + codes(fitting.states()) + ".");
        return fitting;
    }

    /**
     * Warns of tables that would say "none on record" for states on which the data say nothing, if it is not clear
     * which to compare.
     *
     * @param own the data
     * @param chosen the states that are compared, and their counterparts
     */
    void warnOfStatesNotCompared(Dataset own, Selection chosen) {
        Selection fitting = Selection.of(own);
        Set<ActorId> usual = Selection.standard().states();
        if (states.isEmpty() && chosen.states().equals(usual) && Collections.disjoint(fitting.states(), usual)) {
            terminal.warn(noneOfTheUsual() + ", but about " + codes(fitting.states())
                    + ", which are not compared: name them with " + StateList.STATES + " and " + StateList.COUNTERPART
                    + ".");
        }
    }

    /**
     * {@return whether each actor of the data is compared with each other, since none of the usual ones is among them}
     */
    private static boolean isOfOneGroup(Selection fitting) {
        return !Collections.disjoint(fitting.states(), fitting.counterparts());
    }

    private static String noneOfTheUsual() {
        return "Note: the texts and acts of the data are about none of the "
                + Selection.standard().states().size() + " states compared by default";
    }

    /** {@return the codes as they are given to an option; of very many, the first and how many more there are} */
    private static String codes(Set<ActorId> states) {
        int more = states.size() - MOST_CODES;
        return states.stream().limit(MOST_CODES).map(ActorId::value).collect(Collectors.joining(","))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** {@return the day that is described; nothing if none was given or it was refused} */
    Optional<LocalDate> asOf(Input input) {
        return input.day(AS_OF, asOf);
    }

    /** {@return the day up to which sources count, likewise} */
    Optional<LocalDate> knownBy(Input input) {
        return input.day(KNOWN_BY, knownBy);
    }

    /**
     * A day that an option may have set.
     *
     * @param option the option
     * @param day the day, if it did
     */
    record Clock(String option, Optional<LocalDate> day) {}

    /**
     * {@return the view of a dataset on the given days, or on its own day, with a note if a day is later than the
     * dataset}
     */
    View view(Dataset dataset, Clock world, Clock sources) {
        LocalDate end = dataset.info().asOf();
        warnIfAfter(end, world);
        warnIfAfter(end, sources);
        return View.of(dataset, world.day().orElse(end), sources.day().orElse(end));
    }

    private void warnIfAfter(LocalDate end, Clock clock) {
        clock.day()
                .filter(day -> day.isAfter(end))
                .ifPresent(day -> terminal.warn("Note: " + clock.option() + " " + day
                        + " is after the day of the dataset, " + end + "; it does not say what happened after that."));
    }
}
