package io.github.lec.rule.catalogue;

import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The day of the last of several acts of one kind: accounts of the same act are combined, those of different acts are
 * not.
 */
final class LastDay {
    private static final Set<CaseStage> ENDS = EnumSet.of(
            CaseStage.REFUSED, CaseStage.COURT_REFUSED, CaseStage.LAPSED, CaseStage.WITHDRAWN, CaseStage.FOILED);

    private LastDay() {}

    /**
     * {@return the day on which a case ended in which certainly no one was handed over, or the as-of day if the end is
     * not recorded, since the facts up to then are judged; nothing if someone was, or may have been, handed over}
     */
    static Optional<PartialDate> ofEnd(View view, Case subject) {
        return Removals.isRemoved(view, subject).isFalse()
                ? of(view, view.acts().steps(subject, ENDS), Cases::when)
                        .or(() -> of(view, onSurrender(view, subject), Decision::date))
                        .or(() -> Optional.of(PartialDate.of(view.asOf())))
                : Optional.empty();
    }

    private static List<Decision> onSurrender(View view, Case subject) {
        return view.acts().decided(subject).stream()
                .filter(decision -> decision.outcome() != Outcome.CUSTODY_ONLY)
                .toList();
    }

    /**
     * {@return the day of the act that came last according to accounts that affirm acts, as far as days are recorded;
     * nothing if none is}
     */
    static <A extends Account> Optional<PartialDate> of(
            View view, List<A> accounts, Function<A, Optional<PartialDate>> day) {
        Map<String, List<PartialDate>> byAct = new LinkedHashMap<>();
        for (A account : accounts) {
            day.apply(account)
                    .ifPresent(found -> byAct.computeIfAbsent(account.key(), act -> new ArrayList<>())
                            .add(found));
        }
        return byAct.values().stream()
                .flatMap(days -> view.acts().day(days).stream())
                .max(Comparator.<PartialDate, LocalDate>comparing(
                                found -> found.latest().orElse(LocalDate.MAX))
                        .thenComparing(found -> found.earliest().orElse(LocalDate.MIN)));
    }
}
