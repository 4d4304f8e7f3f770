package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Norms as rules name them, and the day from which a judgment can be asked of anyone. */
final class Norms {
    private Norms() {}

    static List<NormId> of(String... ids) {
        return Stream.of(ids).map(NormId::of).toList();
    }

    /** Whether an act of a day can be judged by what a judgment made clear. */
    static Truth judgedBy(View view, String judgment, LocalDate day) {
        return view.norms().judgedBy(NormId.of(judgment), day);
    }
}
