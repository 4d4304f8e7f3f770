package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.Lists;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether there is a treaty at all: sources list it as signed, none gives the day, another says that it was not signed,
 * and nobody has read its text. Then this is what is open first, and not what its clauses say.
 */
final class Existence {
    private static final Set<Stage> BEFORE_SIGNATURE = EnumSet.of(Stage.NEGOTIATED, Stage.SIGNED);

    private Existence() {}

    /** {@return as an indirect question, that it is open whether there is such a treaty; nothing if there is one} */
    static Optional<String> open(View view, Subject subject) {
        return text(subject)
                .filter(treaty ->
                        treaty.textRead().filter(TextRead.NONE::equals).isPresent())
                .flatMap(treaty -> denied(view, treaty));
    }

    /** {@return the claim for which {@link #open} asks} */
    static List<ClaimId> claims(Subject subject) {
        return text(subject).stream()
                .map(treaty -> ClaimId.of(treaty.id().value(), "lifecycle", Stage.SIGNED.name()))
                .toList();
    }

    private static Optional<Treaty> text(Subject subject) {
        Object text = subject instanceof Subject.Relation one
                ? one.relation().instrument()
                : subject instanceof Subject.OfInstrument one ? one.instrument() : subject;
        return text instanceof Treaty treaty ? Optional.of(treaty) : Optional.empty();
    }

    private static Optional<String> denied(View view, Treaty treaty) {
        StageAnswer signed = view.instruments().stage(treaty, Stage.SIGNED);
        boolean beyond = Arrays.stream(Stage.values())
                .filter(stage -> !BEFORE_SIGNATURE.contains(stage))
                .anyMatch(stage ->
                        !view.instruments().stage(treaty, stage).affirmed().isEmpty());
        boolean dated = Lists.anyMatch(
                signed.affirmed(),
                step -> step.date()
                        .filter(day -> day.earliest().equals(day.latest()))
                        .isPresent());
        String sources = signed.denied().stream()
                .flatMap(step -> view.seenCitations(step).stream()
                        .flatMap(citation -> view.dataset().source(citation.source()).stream())
                        .map(source -> source.title()
                                + step.observedOn().map(day -> ", " + day).orElse("")))
                .distinct()
                .collect(Collectors.joining("; "));
        return beyond || dated || signed.affirmed().isEmpty() || sources.isEmpty()
                ? Optional.empty()
                : Optional.of("whether there is such a treaty (not signed according to " + sources
                        + "; other sources list it as signed, without the day; its text was not read)");
    }
}
