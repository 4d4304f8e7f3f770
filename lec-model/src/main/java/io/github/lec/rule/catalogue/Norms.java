package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The norms of rules, and the days from which judgments can be applied. */
final class Norms {
    private Norms() {}

    static List<NormId> of(String... ids) {
        return Stream.of(ids).map(NormId::of).toList();
    }

    /** Whether an act on a day can be judged by what a judgment clarified. */
    static Truth judgedBy(View view, String judgment, LocalDate day) {
        return view.norms().judgedBy(NormId.of(judgment), day);
    }
}
