package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.TextRule;
import io.github.lec.rule.catalogue.texts.DefinedConcepts;
import io.github.lec.rule.catalogue.texts.EachWay;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** LEC-DEF-002: what counts as corruption includes party discipline or moral conduct. */
final class CorruptionDefinitionBroad extends TextRule {
    private static final String CORRUPTION = "CORRUPTION";
    private static final List<String> NO_CRIMES = List.of("PARTY_DISCIPLINE", "IMMORAL_CONDUCT");

    CorruptionDefinitionBroad() {
        super(RuleInfo.builder()
                .id("LEC-DEF-002")
                .title("Definition of corruption over-broad")
                .severity(Severity.WARNING)
                .layer(Layer.LAW)
                .dimension(RiskDimension.GOVERNANCE)
                .question("Is the definition of corruption limited to offences such as bribery and embezzlement?")
                .addAsks(SafeguardKind.DUAL_CRIMINALITY)
                .norms(Norms.of("uncac-15-17", "model-extradition-2"))
                .cover(Norms.of())
                .benchmark(
                        "What counts as corruption are offences such as bribery and embezzlement, not breaches of party"
                                + " discipline or of morals.")
                .notMet("What counts as corruption includes breaches of party discipline or of morals.")
                .remedy("Record the definition element by element. In a treaty, dual criminality keeps such conduct"
                        + " out.")
                .rationale("The Convention against Corruption lists offences (articles 15 to 17); breaches of"
                        + " discipline or of morals are not among them. Treaties are judged if they are about the"
                        + " suppression of crime or about security; in a treaty on extradition, assistance or police"
                        + " cooperation, the crimes are those of national law. The rule does not apply to laws on"
                        + " procedure, to doctrines for which no such definition is recorded, nor to texts on other"
                        + " matters.")
                .build());
    }

    @Override
    protected Truth applies(View view, Instrument subject) {
        return DefinedConcepts.defines(view, subject, CORRUPTION, info().norms());
    }

    @Override
    protected Truth breached(View view, Instrument subject) {
        return Truth.any(NO_CRIMES, element -> DefinedConcepts.has(view, subject, CORRUPTION, element))
                .and(needsDualCriminality(view, subject).not());
    }

    /** In a treaty, dual criminality excludes what the requested state does not punish. A law has no such clause. */
    private static Truth needsDualCriminality(View view, Instrument text) {
        if (!(text instanceof CooperationInstrument treaty) || treaty.parties().size() < 2) {
            return Truth.FALSE;
        }
        return EachWay.isAtLeast(view, treaty, SafeguardKind.DUAL_CRIMINALITY, Strength.BINDING);
    }

    @Override
    protected Optional<String> remark(View view, Instrument text) {
        String covered = NO_CRIMES.stream()
                .filter(element ->
                        DefinedConcepts.has(view, text, CORRUPTION, element).isTrue())
                .flatMap(element -> view.dataset().code("element", element).stream())
                .map(code -> code.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
        return covered.isEmpty() ? Optional.empty() : Optional.of("Recorded as covered: " + covered + ".");
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Instrument text) {
        return DefinedConcepts.claimsInOpen(text);
    }

    @Override
    protected Optional<String> open(View view, Instrument text) {
        return DefinedConcepts.open(
                view,
                text,
                CORRUPTION,
                info().norms(),
                Map.of("covers breaches of party discipline or of morals", NO_CRIMES));
    }
}
