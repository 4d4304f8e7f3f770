package io.github.lec.report.words;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.view.InstrumentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sources say against each other on the end or the suspension of an instrument. */
final class EndWords {
    private final Words shared;

    EndWords(Words words) {
        this.shared = words;
    }

    /**
     * {@return the stage on which sources contradict each other; that of a resumption is whether the text was
     * suspended}
     */
    static Stage contested(InstrumentStatus status) {
        Stage stage = rivalSteps(status).get(0).stage();
        return stage == Stage.RESUMED ? Stage.SUSPENDED : stage;
    }

    /**
     * {@return what each source says, the first by the display policy first; nothing if they differ on the entry into
     * force or the adoption}
     */
    Optional<String> rivals(InstrumentStatus status) {
        Stage stage = contested(status);
        List<LifecycleStep> steps = new ArrayList<>(rivalSteps(status));
        status.shown()
                .map(LifecycleStep.class::cast)
                .filter(step -> (step.stage() == stage || stage == Stage.TERMINATED && isObserved(step))
                        && !steps.contains(step))
                .ifPresent(steps::add);
        return stage != Stage.IN_FORCE && stage != Stage.ADOPTED
                ? Optional.of(shared.policy().sort(steps).stream()
                        .map(this::rival)
                        .distinct()
                        .collect(Collectors.joining("; or ")))
                : Optional.empty();
    }

    private static List<LifecycleStep> rivalSteps(InstrumentStatus status) {
        return status.dispute().rivals().stream().map(LifecycleStep.class::cast).toList();
    }

    private String rival(LifecycleStep step) {
        if (isObserved(step)) {
            return "observed in force" + UnsignedWords.on(step) + by(step);
        }
        boolean whatever = step.denies() && step.date().or(step::observedOn).isEmpty();
        return (step.denies() ? "not " : "")
                + Labels.lowerFirst(step.stage().label())
                + (whatever ? "" : UnsignedWords.on(step))
                + by(step);
    }

    /** {@return whether a source saw the text in force, which contradicts that it had ended before} */
    private static boolean isObserved(LifecycleStep step) {
        return step.stage() == Stage.IN_FORCE && step.observedOn().isPresent() && step.wasTaken();
    }

    /** {@return " by Germany"; nothing for a step of the instrument as a whole} */
    String by(LifecycleStep step) {
        return step.party()
                .map(party -> " by " + shared.labels().actorInSentence(party))
                .orElse("");
    }
}
