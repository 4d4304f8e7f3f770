package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The norms of rules, and the days from which judgments can be applied. */
final class Norms {
    /** The question whether anything can be judged by a judgment. */
    private record Judged(String judgment) {}

    private Norms() {}

    static List<NormId> of(String... ids) {
        return Stream.of(ids).map(NormId::of).toList();
    }

    /** Whether an act on a day can be judged by what a judgment clarified. */
    static Truth judgedBy(View view, String judgment, LocalDate day) {
        return view.norms().required(NormId.of(judgment), day);
    }

    /**
     * {@return whether anything done by the as-of day can be judged by what a judgment clarified: not before it was
     * given, as seen from then, whatever the day of the act} The judgment is evidence only if that decides.
     */
    static Truth canBeJudgedBy(View view, String judgment) {
        boolean can = view.shared(
                new Judged(judgment),
                silent -> !judgedBy(silent, judgment, silent.asOf()).isFalse());
        return can ? Truth.TRUE : judgedBy(view, judgment, view.asOf());
    }

    /**
     * {@return whether an act can be judged by what a judgment clarified, perhaps after it: what meets the benchmark of
     * the judgment meets it whenever it was done}
     *
     * @param judged whether the act can be judged by it, as far as its day says
     * @param breached whether the benchmark is not met
     */
    static Truth orMet(Truth judged, Supplier<Truth> breached) {
        return judged == Truth.UNKNOWN && breached.get().isFalse() ? Truth.TRUE : judged;
    }

    /** {@return the severity of an act: a lower one if it was done before the judgment that says what the law was} */
    static Severity severity(View view, String judgment, Optional<PartialDate> day, Severity severity) {
        Truth known = Cases.onDay(day, on -> view.norms().isClarified(NormId.of(judgment), on));
        return known.isTrue() ? severity : Severity.WARNING;
    }
}
