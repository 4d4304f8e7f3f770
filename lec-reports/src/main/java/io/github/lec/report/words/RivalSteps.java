package io.github.lec.report.words;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Silence;
import io.github.lec.view.InstrumentStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words the steps of a text on which sources disagree: "in force since 2012-02-05; or not in force 2018-10". */
final class RivalSteps {
    private final Words shared;
    private final ListMarks lists;

    RivalSteps(Words words, ListMarks lists) {
        this.shared = words;
        this.lists = lists;
    }

    static String inForce(Instrument instrument) {
        return instrument instanceof Arrangement ? "In operation" : "In force";
    }

    /** {@return what sources say that disagree, the first by the display policy first} */
    String of(Instrument instrument, InstrumentStatus status) {
        Set<String> words = new LinkedHashSet<>();
        Stage stage = EndWords.contested(status);
        List<LifecycleStep> entries = shared.stage(instrument, stage).ofAll();
        if (status.dispute().rivals().stream().noneMatch(entries::contains)) {
            status.dispute().rivals().forEach(step -> words.add(rivalEntry(instrument, (LifecycleStep) step)));
            return "replaced or not, the later text " + String.join("; or ", words);
        }
        boolean denied = entries.stream().anyMatch(LifecycleStep::denies);
        for (LifecycleStep step : entries) {
            // if only the dates differ, observations do not conflict; nor does a less precise date with a more precise
            // one
            if ((denied || step.observedOn().isEmpty()) && entries.stream().noneMatch(other -> isCloser(other, step))) {
                words.add(stage == Stage.ADOPTED ? rivalAdoption(step) : rivalEntry(instrument, step));
            }
        }
        return String.join("; or ", words);
    }

    private static boolean isCloser(LifecycleStep other, LifecycleStep step) {
        return other.denies() == step.denies()
                && other.date().isPresent()
                && step.date().isPresent()
                && !other.date().equals(step.date())
                && other.date().get().refines(step.date().get());
    }

    private String rivalAdoption(LifecycleStep step) {
        return (step.denies() ? "not adopted" : "adopted") + UnsignedWords.on(step) + lists.of(step);
    }

    private String rivalEntry(Instrument instrument, LifecycleStep step) {
        String inForce = Labels.lowerFirst(inForce(instrument));
        if (step.denies()) {
            boolean whatever = step.date().or(step::observedOn).isEmpty();
            return "not " + inForce + (whatever ? "" : UnsignedWords.on(step)) + lists.of(step);
        }
        return step.observedOn().isPresent()
                ? "observed " + inForce + UnsignedWords.on(step) + lists.of(step)
                : inForce
                        + step.date().map(date -> " " + Dates.since(date)).orElse(", " + Silence.DAY_NOT_GIVEN)
                        + lists.of(step);
    }
}
