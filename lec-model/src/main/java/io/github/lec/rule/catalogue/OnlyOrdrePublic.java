package io.github.lec.rule.catalogue;

import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.OtherGrounds;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;

/**
 * LEC-MLA-002: the only ground is that public order or essential interests permit refusal. If there is no ground at
 * all, LEC-MLA-001 reports it.
 */
final class OnlyOrdrePublic extends RelationRule {
    private static final Set<TreatyKind> ASSISTANCE = Set.of(TreatyKind.MUTUAL_LEGAL_ASSISTANCE);
    private static final List<SafeguardKind> FOR_THE_PERSON = List.of(
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.DEATH_PENALTY_BAR);

    OnlyOrdrePublic() {
        super(RuleInfo.builder()
                .id("LEC-MLA-002")
                .title("No ground for refusing assistance but public order")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question(
                        "Is there a ground for refusal that protects the person, or a duty to refuse for public order?")
                .asks(FOR_THE_PERSON)
                .addAsks(SafeguardKind.ORDRE_PUBLIC)
                .addAllAsks(OtherGrounds.KINDS)
                .norms(Norms.of("model-mla-4-1", "untoc-18-21", "uncac-46-21", "icsft-15"))
                .cover(Norms.of("echr-3", "p13-1", "cfreu-2"))
                .benchmark("The treaty names a ground for refusing assistance that protects the person (persecution,"
                        + " political offence, death penalty, torture, unfair or second trial), or it obliges the"
                        + " requested state to refuse where its public order or essential interests are at stake.")
                .notMet("The requested state may refuse assistance for the sake of its public order, essential"
                        + " interests or own law; the text has no ground for refusal that protects the person.")
                .remedy("Read the article on refusal; in negotiations, add a ground for persecution. Reliance on the UN"
                        + " conventions against organised crime or corruption adds none.")
                .rationale("Public order is an interest of the state. Whether it covers the person concerned is left to"
                        + " each decision. The European Convention and its Protocol No. 13 do not speak of legal"
                        + " assistance: for it, they are standards by analogy.")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return view.all(() -> Relations.isOf(relation, ASSISTANCE), () -> hasGround(view, relation));
    }

    private static Truth hasGround(View view, Relation relation) {
        Truth ofPublicOrder = view.instruments()
                .strength(relation, SafeguardKind.ORDRE_PUBLIC)
                .isAtLeast(Strength.WEAK);
        Truth ofPerson = Truth.any(
                FOR_THE_PERSON,
                kind -> view.instruments().strength(relation, kind).isAtLeast(Strength.WEAK));
        Truth usual = ofPublicOrder.or(ofPerson);
        // the other grounds are asked only if they can settle it
        return usual.isTrue() ? usual : usual.or(OtherGrounds.areIn(view, relation));
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        Truth weak = view.instruments()
                .strength(relation, SafeguardKind.ORDRE_PUBLIC)
                .is(Strength.WEAK);
        return view.all(
                () -> weak,
                () -> Truth.all(
                        FOR_THE_PERSON,
                        kind -> view.instruments().strength(relation, kind).is(Strength.NONE)),
                () -> weak.isFalse()
                        ? Truth.TRUE
                        : OtherGrounds.areIn(view, relation).not());
    }
}
