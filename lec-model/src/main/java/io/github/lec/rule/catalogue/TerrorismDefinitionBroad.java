package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.TextRule;
import io.github.lec.rule.catalogue.texts.DefinedConcepts;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * LEC-DEF-001: a definition of terrorism without serious harm, without a purpose to intimidate or coerce, or of mere
 * words.
 */
final class TerrorismDefinitionBroad extends TextRule {
    private static final String TERRORISM = "TERRORISM";
    private static final String HARM = "DEATH_OR_SERIOUS_INJURY";
    private static final String PURPOSE = "INTIMIDATION_OR_COERCION_PURPOSE";
    private static final String WORDS = "PROPOSITIONS";

    /** As serious as the benchmark asks for, with the words for each. */
    private static final SortedMap<String, String> OTHERS = new TreeMap<>(Map.of(
            "HOSTAGE_TAKING", "the taking of hostages", "LISTED_TREATY_OFFENCE", "an offence of the listed treaties"));

    /** Less than the benchmark asks for, if death or serious injury is not required. */
    private static final List<String> LESS = List.of("PROPERTY", "PUBLIC_SAFETY", "PUBLIC_ORDER", "SOCIAL_PANIC");

    TerrorismDefinitionBroad() {
        super(RuleInfo.builder()
                .id("LEC-DEF-001")
                .title("Definition of terrorism over-broad")
                .severity(Severity.WARNING)
                .layer(Layer.LAW)
                .dimension(RiskDimension.GOVERNANCE)
                .question("Is the definition of terrorism limited to serious harm done to intimidate or coerce?")
                .norms(Norms.of("icsft-2", "unscr-1566-3", "shanghai-1"))
                .cover(Norms.of())
                .benchmark("The definition of terrorism requires death, serious injury, the taking of hostages or an"
                        + " offence of the listed treaties, and a purpose to intimidate or coerce; it does not"
                        + " cover mere advocacy.")
                .notMet("The definition of terrorism lacks serious harm or a purpose to intimidate or coerce, or"
                        + " covers mere advocacy.")
                .remedy("Record the definition element by element, with the article. In a treaty, dual criminality"
                        + " under a narrower definition keeps other conduct out.")
                .rationale("The elements are those of the Terrorist Financing Convention, article 2(1), and of Security"
                        + " Council resolution 1566, paragraph 3. They are compared one by one, not by label. Where a"
                        + " definition can be met without death or serious injury, and an offence of a listed treaty"
                        + " is one way, the rule decides only if something less, such as harm to property, is"
                        + " recorded as another. Treaties"
                        + " are judged if they are about the suppression of crime or about security; in a treaty on"
                        + " extradition, assistance or police cooperation, the crimes are those of national law. The"
                        + " rule does not apply to laws on procedure, to doctrines for which no such definition is"
                        + " recorded, nor to texts on other matters.")
                .build());
    }

    @Override
    protected Truth applies(View view, Instrument subject) {
        return DefinedConcepts.defines(view, subject, TERRORISM, info().norms());
    }

    @Override
    protected Truth breached(View view, Instrument subject) {
        Truth serious = requiresSeriousHarm(view, subject);
        Truth purpose = DefinedConcepts.has(view, subject, TERRORISM, PURPOSE);
        Truth words = DefinedConcepts.has(view, subject, TERRORISM, WORDS);
        return serious.not().or(purpose.not()).or(words);
    }

    /**
     * {@return whether nothing less than serious harm is enough} The taking of hostages or an offence in the listed
     * treaties can be one of several alternatives. If the definition can be met without death or serious injury, it is
     * open whether these are the only alternatives, unless something less is recorded as one. If it is not recorded
     * whether death or serious injury is required, such an offence shows serious harm, unless something less is recorded
     * beside it.
     */
    private static Truth requiresSeriousHarm(View view, Instrument text) {
        Truth harm = DefinedConcepts.has(view, text, TERRORISM, HARM);
        Truth other = Truth.any(OTHERS.keySet(), element -> DefinedConcepts.has(view, text, TERRORISM, element));
        if (harm.isTrue() || other.isFalse()) {
            return harm;
        }
        boolean less = Truth.any(LESS, element -> DefinedConcepts.has(view, text, TERRORISM, element))
                .isTrue();
        if (harm.isFalse()) {
            return less ? Truth.FALSE : Truth.UNKNOWN;
        }
        return less ? Truth.UNKNOWN : other;
    }

    @Override
    protected Optional<String> remark(View view, Instrument text) {
        List<String> found = new ArrayList<>();
        if (requiresSeriousHarm(view, text).isFalse()) {
            found.add("serious harm is not required");
        }
        if (DefinedConcepts.has(view, text, TERRORISM, PURPOSE).isFalse()) {
            found.add("a purpose to intimidate or coerce is not required");
        }
        if (DefinedConcepts.has(view, text, TERRORISM, WORDS).isTrue()) {
            found.add("mere advocacy is covered");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of("Recorded: " + String.join("; ", found) + ".");
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Instrument text) {
        return DefinedConcepts.claimsInOpen(text);
    }

    @Override
    protected Optional<String> open(View view, Instrument text) {
        Map<String, List<String>> open = new LinkedHashMap<>();
        if (!DefinedConcepts.has(view, text, TERRORISM, PURPOSE).isKnown()) {
            open.put("requires a purpose to intimidate or coerce", List.of(PURPOSE));
        }
        if (!DefinedConcepts.has(view, text, TERRORISM, WORDS).isKnown()) {
            open.put("covers mere advocacy", List.of(WORDS));
        }
        if (!requiresSeriousHarm(view, text).isKnown()) {
            boolean otherWays = DefinedConcepts.has(view, text, TERRORISM, HARM).isFalse();
            open.put(
                    "requires serious harm" + (otherWays ? " (" + withoutHarm(view, text) + ")" : ""),
                    Stream.of(List.of(HARM), OTHERS.keySet(), otherWays ? LESS : List.<String>of())
                            .flatMap(Collection::stream)
                            .toList());
        }
        return DefinedConcepts.open(view, text, TERRORISM, info().norms(), open);
    }

    /** {@return that death or serious injury is not required, in which recorded ways, and what is open} */
    private static String withoutHarm(View view, Instrument text) {
        List<String> ways = OTHERS.entrySet().stream()
                .filter(way ->
                        DefinedConcepts.has(view, text, TERRORISM, way.getKey()).isTrue())
                .map(Map.Entry::getValue)
                .toList();
        return "it can be met without death or serious injury"
                + (ways.isEmpty() ? "" : ", by " + String.join(" or ", ways))
                + "; whether anything less is enough, such as harm to property, is not recorded";
    }
}
