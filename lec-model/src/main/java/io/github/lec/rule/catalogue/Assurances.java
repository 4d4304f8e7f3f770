package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What several rules ask of diplomatic assurances, which stand on a treaty or a case and never upgrade a text. */
final class Assurances {
    /** What an assurance must be about to stand in for the clauses that a treaty lacks. */
    static final Set<SafeguardKind> ON_RISKS = Set.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.DEATH_PENALTY_BAR, SafeguardKind.FAIR_TRIAL_GUARANTEE);

    private Assurances() {}

    /** {@return whether a standing assurance on some kinds is given: unknown if nothing is recorded} */
    static Truth given(View view, CooperationInstrument instrument, Set<SafeguardKind> kinds) {
        return given(view.ask(instrument, "assurances", instrument.assurances()), kinds);
    }

    /** {@return whether an assurance on some kinds was given in the case, accepted or not} */
    static Truth given(View view, Case subject, Set<SafeguardKind> kinds) {
        return given(all(view, subject), kinds);
    }

    /** {@return whether an assurance on some kinds was given in the case, and not turned down} */
    static Truth relied(View view, Case subject, Set<SafeguardKind> kinds) {
        return given(
                all(view, subject).stream()
                        .filter(assurance -> assurance.accepted().orElse(true))
                        .toList(),
                kinds);
    }

    /** {@return all accounts of assurances in a case that are seen} */
    static List<Assurance> all(View view, Case subject) {
        return view.ask(subject, "assurances", subject.assurances());
    }

    /** {@return a sentence for readers, if an assurance in the case was turned down} */
    static Optional<String> turnedDown(View view, Case subject) {
        return all(view, subject).stream()
                .filter(assurance -> !assurance.accepted().orElse(true))
                .findFirst()
                .map(assurance -> "The assurance was not accepted.");
    }

    private static Truth given(List<Assurance> assurances, Set<SafeguardKind> kinds) {
        boolean affirmed = false;
        boolean denied = false;
        for (Assurance assurance : assurances) {
            if (!Collections.disjoint(assurance.kinds(), kinds)) {
                affirmed |= !assurance.denies();
                denied |= assurance.denies();
            }
        }
        return affirmed == denied ? Truth.UNKNOWN : Truth.of(affirmed);
    }
}
