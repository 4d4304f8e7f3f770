package io.github.lec.rule.catalogue.texts;

import io.github.lec.logic.Truth;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;

/**
 * Grounds for refusing assistance that protect the person and that few treaties have: torture, an unfair trial, a
 * second trial for the same act. They are asked for only if a source mentions such a clause, so that silence about them
 * does not leave a finding open.
 */
public final class OtherGrounds {
    /** The kinds of clause with such a ground. */
    public static final List<SafeguardKind> KINDS = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.FAIR_TRIAL_GUARANTEE, SafeguardKind.NE_BIS_IN_IDEM);

    private OtherGrounds() {}

    /** {@return whether a text has such a ground; false if no source mentions one} */
    public static Truth areIn(View view, Relation relation) {
        return Truth.any(
                KINDS,
                kind -> view.instruments().isReported(relation.instrument(), kind)
                        ? view.instruments().strength(relation, kind).isAtLeast(Strength.WEAK)
                        : Truth.FALSE);
    }
}
