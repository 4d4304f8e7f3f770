package io.github.lec.rule.catalogue;

import io.github.lec.dataset.View;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.Truth;
import java.util.List;
import java.util.Set;

/** What several rules ask of the definitions in a law, element by element and never by label. */
final class Definitions {
    /** Kinds of law that define offences; others are not asked what they count as one. */
    private static final Set<String> DEFINE_OFFENCES = Set.of("STATUTE", "PARTY_RULES", "DOCTRINE");

    private Definitions() {}

    /** {@return whether the law defines a concept; no, if its whole text was read and no definition is recorded} */
    static Truth defines(View view, Instrument law, String concept) {
        boolean recorded = elements(view, law).stream()
                .anyMatch(element -> element.concept().equals(concept));
        if (recorded) {
            return Truth.TRUE;
        }
        boolean open = law instanceof Law of
                && DEFINE_OFFENCES.contains(of.kind())
                && law.textRead().filter(TextRead.FULL::equals).isEmpty();
        return open ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** {@return whether the definition of a concept has an element} */
    static Truth has(View view, Instrument law, String concept, String element) {
        return elements(view, law).stream()
                .filter(one -> one.concept().equals(concept) && one.element().equals(element))
                .map(one -> Truth.of(one.present() != one.denies()))
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    private static List<DefinitionElement> elements(View view, Instrument law) {
        if (law instanceof Resolution resolution) {
            return view.ask(law, "definitions", resolution.definitions());
        }
        return law instanceof Law of ? view.ask(law, "definitions", of.definitions()) : List.of();
    }
}
