package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What courts ruled in a case before a day, by steps and decisions; those of the requesting state do not count. */
final class Rulings {
    private static final Set<CaseStage> STAGES =
            EnumSet.of(CaseStage.COURT_ALLOWED, CaseStage.COURT_REFUSED, CaseStage.COURT_ANNULLED);

    /** What one ruling means for the surrender: an international court that finds nothing against it does not allow it. */
    private enum Effect {
        ALLOWS,
        LIFTS_A_STAY,
        STANDS_AGAINST
    }

    private record Ruling(Effect effect, Optional<PartialDate> day) {}

    private Rulings() {}

    /**
     * Whether a court had allowed the surrender by a day, as a fact, a step or a decision shows. The latest ruling counts: one
     * that refused, stayed or annulled leaves open what came after it.
     */
    static Truth isDecidedByCourt(View view, Case subject, Optional<PartialDate> day) {
        Truth fact = view.acts().wasSo(subject, CaseQuestion.JUDICIAL_DECISION, day);
        return switch (isAllowed(all(view, subject), day)) {
            case TRUE -> fact.reconcile(Truth.TRUE);
            case FALSE -> fact;
            case UNKNOWN -> fact.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        };
    }

    private static List<Ruling> all(View view, Case subject) {
        List<Ruling> rulings = new ArrayList<>();
        for (CaseStep step : Cases.steps(view, subject, STAGES)) {
            if (step.by().filter(subject.requesting()::equals).isEmpty()) {
                Effect effect = step.stage() == CaseStage.COURT_ALLOWED ? Effect.ALLOWS : Effect.STANDS_AGAINST;
                rulings.add(new Ruling(effect, Cases.when(step)));
            }
        }
        for (Decision decision : view.ask(subject, "decisions", subject.decisions())) {
            if (!decision.denies()) {
                rulings.add(new Ruling(effect(decision.outcome()), decision.date()));
            }
        }
        return rulings;
    }

    private static Effect effect(Outcome outcome) {
        return switch (outcome) {
            case ALLOWED -> Effect.ALLOWS;
            case INADMISSIBLE, NO_VIOLATION -> Effect.LIFTS_A_STAY;
            case REFUSED, ANNULLED, REMITTED, VIOLATION, STAYED -> Effect.STANDS_AGAINST;
        };
    }

    /** {@return false only if no court had ruled} */
    private static Truth isAllowed(List<Ruling> rulings, Optional<PartialDate> day) {
        Truth any = Truth.any(rulings, ruling -> Cases.isDoneBy(ruling.day(), day));
        Truth allowed = Truth.any(
                rulings, ruling -> Truth.of(ruling.effect() == Effect.ALLOWS).and(Cases.isDoneBy(ruling.day(), day)));
        Truth overruled = Truth.any(
                rulings,
                ruling -> Truth.of(ruling.effect() == Effect.STANDS_AGAINST)
                        .and(Cases.isDoneBy(ruling.day(), day))
                        .and(isOverruled(rulings, ruling, day).not()));
        return any.isFalse() || allowed.isTrue() && overruled.isFalse() ? any : Truth.UNKNOWN;
    }

    /** {@return whether a ruling against surrender was followed by one that lets the person go} */
    private static Truth isOverruled(List<Ruling> rulings, Ruling against, Optional<PartialDate> day) {
        return Truth.any(
                rulings,
                later -> Truth.of(later.effect() != Effect.STANDS_AGAINST)
                        .and(isLater(later, against))
                        .and(Cases.isDoneBy(later.day(), day)));
    }

    private static Truth isLater(Ruling later, Ruling than) {
        return later.day().isPresent() && than.day().isPresent()
                ? than.day().get().isBefore(later.day().get())
                : Truth.UNKNOWN;
    }
}
