package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Lists;
import io.github.lec.time.PartialDate;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When agreements were concluded, according to the steps that are recorded. */
public final class Conclusions {
    /** The steps that show that an agreement was concluded. */
    public static final Set<Stage> STEPS =
            Collections.unmodifiableSet(EnumSet.of(Stage.SIGNED, Stage.ADOPTED, Stage.IN_FORCE));

    private static final List<Stage> SIGNATURES = List.of(Stage.SIGNED, Stage.ADOPTED);

    private Conclusions() {}

    /**
     * {@return whether neither the signature nor the adoption of an agreement has a recorded day: it can have been
     * concluded long before it entered into force}
     */
    public static boolean isPerhapsEarlier(View view, CooperationInstrument agreement) {
        return Lists.allMatch(
                SIGNATURES, stage -> reportedDay(view, agreement, stage).isEmpty());
    }

    /**
     * {@return the day on which an agreement was concluded, according to its signature, adoption or entry into force}
     * Only those that are recorded are asked for: where one gives the day, that another is not recorded leaves nothing
     * open, and signatures of the parties are asked for only if the day turns on them. A step that another source denies
     * gives none. Where only bounds of the signature or adoption are known, it
     * was concluded by the entry into force.
     */
    public static Optional<PartialDate> day(View view, CooperationInstrument agreement) {
        for (Stage stage : SIGNATURES) {
            if (isBounded(stepOfAll(view, agreement, stage)) && !isDenied(view, agreement, stage)) {
                return stepOfAll(view, agreement, stage);
            }
        }
        Optional<PartialDate> bounds = Optional.empty();
        for (Stage stage : SIGNATURES) {
            bounds = bounds.or(() -> reportedDay(view, agreement, stage));
        }
        Optional<PartialDate> entry = reportedDay(view, agreement, Stage.IN_FORCE);
        return bounds.map(span -> entry.map(begun -> endingBy(span, begun)).orElse(span))
                .or(() -> entry)
                .or(() -> isDenied(view, agreement, Stage.SIGNED)
                        ? Optional.empty()
                        : Instruments.signed(view, agreement));
    }

    /** {@return a time that ends by the last day of another; the other, if it had ended before} */
    private static PartialDate endingBy(PartialDate span, PartialDate end) {
        Optional<LocalDate> last =
                Stream.of(span.latest(), end.latest()).flatMap(Optional::stream).min(Comparator.naturalOrder());
        boolean fits = span.earliest().isEmpty()
                || last.filter(span.earliest().get()::isAfter).isEmpty();
        return fits && last.isPresent() ? PartialDate.between(span.earliest(), last) : fits ? span : end;
    }

    private static boolean isBounded(Optional<PartialDate> day) {
        return day.filter(span -> span.earliest().isPresent() && span.latest().isPresent())
                .isPresent();
    }

    private static Optional<PartialDate> reportedDay(View view, CooperationInstrument agreement, Stage stage) {
        Optional<PartialDate> day = stepOfAll(view, agreement, stage);
        return day.isPresent() && isDenied(view, agreement, stage) ? Optional.empty() : day;
    }

    /** {@return the day of a step of the agreement as a whole, whether or not another source denies the step} */
    private static Optional<PartialDate> stepOfAll(View view, CooperationInstrument agreement, Stage stage) {
        return view.instruments().reportedParties(agreement, stage).contains(Optional.empty())
                ? view.instruments().day(agreement, stage, Optional.empty())
                : Optional.empty();
    }

    /**
     * {@return whether another source denies each account of a step; a step that no source reports is none to ask for}
     */
    private static boolean isDenied(View view, CooperationInstrument agreement, Stage stage) {
        if (view.instruments().reportedParties(agreement, stage).isEmpty()) {
            return false;
        }
        StageAnswer reached = view.instruments().stage(agreement, stage);
        return !reached.affirmed().isEmpty() && reached.deniedByOthers().containsAll(reached.affirmed());
    }
}
