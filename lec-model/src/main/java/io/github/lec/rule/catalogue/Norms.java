package io.github.lec.rule.catalogue;

import io.github.lec.dataset.View;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Norms as rules name them, and the day from which a judgment can be asked of anyone. */
final class Norms {
    private Norms() {}

    static List<NormId> of(String... ids) {
        return Stream.of(ids).map(NormId::of).toList();
    }

    /**
     * Whether an act can be judged by what a judgment made clear. Before it was given, it cannot, if nobody looks back from
     * later; seen from later, whether the norm already required it stays open.
     */
    static Truth judgedBy(View view, String judgment, LocalDate day) {
        return judgedBy(view, NormId.of(judgment), day);
    }

    /** {@return the same, for a rule that is asked so often that it keeps the id} */
    static Truth judgedBy(View view, NormId judgment, LocalDate day) {
        Truth clarified = view.isClarified(judgment, day);
        if (clarified.isTrue()) {
            return Truth.TRUE;
        }
        Truth clarifiedSince = view.isClarified(judgment, view.knownBy());
        return clarified.isFalse() && clarifiedSince.isFalse() ? Truth.FALSE : Truth.UNKNOWN;
    }
}
