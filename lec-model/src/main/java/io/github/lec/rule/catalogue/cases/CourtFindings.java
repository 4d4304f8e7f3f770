package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.Outcome;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.List;
import java.util.function.Supplier;

/** What courts and bodies found on one safeguard in a case, in addition to what other sources say. */
public final class CourtFindings {
    private final Truth violation;
    private final Truth none;

    private CourtFindings(Truth violation, Truth none) {
        this.violation = violation;
        this.none = none;
    }

    /** {@return what they found on a safeguard that has no parts} */
    public static CourtFindings on(View view, Case subject, SafeguardKind kind) {
        return on(view, subject, kind, List.of());
    }

    /**
     * {@return what they found on a safeguard}
     *
     * @param parts other safeguards that are parts of it: without them it is violated, but one alone does not secure it
     */
    public static CourtFindings on(View view, Case subject, SafeguardKind kind, List<SafeguardKind> parts) {
        return new CourtFindings(
                view.acts()
                        .found(subject, Outcome.VIOLATION, kind)
                        .or(Truth.any(parts, part -> view.acts().found(subject, Outcome.VIOLATION, part))),
                view.acts().found(subject, Outcome.NO_VIOLATION, kind));
    }

    /** {@return whether a violation was found, and no source says that the opposite was} */
    public boolean areOfViolation() {
        return violation.isTrue() && none.isFalse();
    }

    /** {@return whether a source says that a violation was found, and another denies it} */
    public boolean areContested() {
        return !violation.isKnown();
    }

    /** {@return whether no violation was found, and no source says that one was} */
    public boolean areOfNone() {
        return none.isTrue() && violation.isFalse();
    }

    /**
     * {@return whether a person's right was violated, according to these findings and other sources together: open if
     * courts differ; a decision that a source denies agrees with a source that says the same, and contradicts any
     * other}
     *
     * @param reported what other sources say about it
     */
    public Truth with(Supplier<Truth> reported) {
        if (differ()) {
            return Truth.UNKNOWN;
        }
        Truth others = reported.get();
        if (violation.isFalse() && none.isFalse()) {
            return others;
        }
        Truth decided = Truth.of(none.isFalse());
        return areOfViolation() || areOfNone() ? others.reconcile(decided) : others == decided ? others : Truth.UNKNOWN;
    }

    /** {@return whether one is reported to have found a violation, and another none} */
    public boolean differ() {
        return !violation.isFalse() && !none.isFalse();
    }
}
