package io.github.lec.rule.catalogue;

import io.github.lec.dataset.View;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import java.util.Set;

/** What several rules ask of the definitions in a text, element by element and never by label. */
final class Definitions {
    /** Kinds of law that define offences; others are not asked what they count as one. */
    private static final Set<String> DEFINE_OFFENCES = Set.of("STATUTE", "PARTY_RULES", "DOCTRINE");

    private Definitions() {}

    /** {@return whether the text defines a concept; no, if its whole text was read and no definition is recorded} */
    static Truth defines(View view, Instrument law, String concept) {
        boolean recorded = view.ask(law, "definitions", law.definitions()).stream()
                .anyMatch(element -> element.concept().equals(concept));
        if (recorded) {
            return Truth.TRUE;
        }
        boolean open = mayDefineOffences(law)
                && law.textRead().filter(TextRead.FULL::equals).isEmpty();
        return open ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Of treaties, those on the suppression of crimes define them; others refer to the law of the parties. */
    private static boolean mayDefineOffences(Instrument text) {
        return text instanceof Law law && DEFINE_OFFENCES.contains(law.kind())
                || text instanceof Treaty treaty && treaty.kind() == TreatyKind.CRIME_SUPPRESSION;
    }

    /** {@return whether the definition of a concept has an element} */
    static Truth has(View view, Instrument law, String concept, String element) {
        return view.ask(law, "definitions", law.definitions()).stream()
                .filter(one -> one.concept().equals(concept) && one.element().equals(element))
                .map(one -> Truth.of(one.present() != one.denies()))
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }
}
