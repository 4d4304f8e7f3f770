package io.github.lec.report.words;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Silence;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.StageAnswer;
import java.util.LinkedHashSet;
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
        StageAnswer reported = shared.stage(instrument, stage);
        if (status.dispute().rivals().stream().noneMatch(reported.ofAll()::contains)) {
            status.dispute().rivals().forEach(step -> words.add(rivalEntry(instrument, (LifecycleStep) step)));
            return "replaced or not, the later text " + String.join("; or ", words);
        }
        for (LifecycleStep step : reported.differing()) {
            words.add(stage == Stage.ADOPTED ? rivalAdoption(step) : rivalEntry(instrument, step));
        }
        return String.join("; or ", words);
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
