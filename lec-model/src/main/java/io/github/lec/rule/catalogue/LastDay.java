package io.github.lec.rule.catalogue;

import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The day of the last of several acts of one kind: accounts of one act are taken together, and different acts are not. */
final class LastDay {
    private LastDay() {}

    /** {@return the day of the act that came last, as far as days are recorded; nothing if none is} */
    static <A extends Account> Optional<PartialDate> of(
            View view, List<A> accounts, Function<A, Optional<PartialDate>> day) {
        Map<String, List<PartialDate>> byAct = new LinkedHashMap<>();
        for (A account : accounts) {
            day.apply(account)
                    .filter(found -> !account.denies())
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
