package io.github.lec.rule.catalogue;

import io.github.lec.actor.Fact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-EXT-011: a member state does not extradite its own nationals, and nothing protects those of other member states.
 */
final class OtherUnionCitizensUnprotected extends RelationRule {
    private static final NormId PETRUHHIN = NormId.of("petruhhin");
    private static final Set<String> YES = Set.of("YES");

    OtherUnionCitizensUnprotected() {
        super(RuleInfo.builder()
                .id("LEC-EXT-011")
                .title("Own nationals protected, other Union citizens not")
                .severity(Severity.INFO)
                .layer(Layer.LAW)
                .dimension(RiskDimension.EU_CITIZENS)
                .question("Does anything provide for telling the home states of other Union citizens?")
                .addAsks(SafeguardKind.OWN_NATIONALS_BAR, SafeguardKind.UNION_CITIZEN_PRIORITY)
                .norms(Norms.of("tfeu-18", "tfeu-21", "petruhhin"))
                .cover(Norms.of("tfeu-18", "tfeu-21", "petruhhin"))
                .benchmark(
                        "Where a member state does not extradite its own nationals, a treaty, law, circular or contact"
                                + " point provides for telling the home states of other Union citizens, which may then"
                                + " prosecute instead.")
                .notMet("The state does not extradite its own nationals, and a source says that nothing provides for"
                        + " telling the home states of nationals of other member states. European Union law"
                        + " requires all the same that these be told.")
                .remedy("Record the law, circular or contact point by which home states are notified.")
                .rationale(
                        "Nationality clauses protect own nationals only; the Court of Justice requires notification of"
                                + " the home state of a Union citizen who has used free movement (C-182/15).")
                .wouldNeed("Whether a member state with an extradition treaty tells the home states of other Union"
                        + " citizens, by a law, a circular or a contact point.")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return view.all(
                () -> Relations.isExtradition(relation),
                () -> Relations.unionLawAppliesInRequested(view, relation),
                () -> isThirdState(view, relation),
                () -> view.norms().required(PETRUHHIN, view.asOf()),
                () -> sparesOwnNationals(view, relation));
    }

    /**
     * Between member states the arrest warrant replaces extradition: the judgment concerns requests of other states.
     */
    private static Truth isThirdState(View view, Relation relation) {
        return relation.calibration()
                ? Truth.TRUE
                : view.unionLaw().applies(relation.requesting(), view.asOf()).not();
    }

    /**
     * A clause that only permits refusal leaves the decision to the state's own law; a text that is judged alone has no
     * state.
     */
    private static Truth sparesOwnNationals(View view, Relation relation) {
        Truth byTreaty = view.instruments()
                .strength(relation, SafeguardKind.OWN_NATIONALS_BAR)
                .isAtLeast(Strength.BINDING);
        return relation.calibration()
                ? byTreaty
                : byTreaty.or(view.ownNationals().areProtectedByLawOrDiscretion(relation.requested(), view.asOf()));
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        Truth inTreaty = view.instruments()
                .strength(relation, SafeguardKind.UNION_CITIZEN_PRIORITY)
                .isAtLeast(Strength.WEAK);
        Truth inOwnLaw = view.states().isFact(relation.requested(), Fact.HOME_STATE_NOTIFICATION, YES, view.asOf());
        return inTreaty.or(inOwnLaw).not();
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, Relation relation) {
        return open(view, relation).isEmpty()
                ? List.of()
                : List.of(ClaimId.of(relation.requested().value(), "facts", Fact.OWN_NATIONALS_RULE.name()));
    }

    @Override
    protected Optional<String> open(View view, Relation relation) {
        if (sparesOwnNationals(view, relation).isKnown()) {
            return Optional.empty();
        }
        boolean leftToLaw = view.instruments()
                .strength(relation, SafeguardKind.OWN_NATIONALS_BAR)
                .isAtLeast(Strength.BINDING)
                .isFalse();
        return Optional.of("whether the requested state spares its own nationals ("
                + (leftToLaw
                        ? "the text leaves it to the state's law or discretion)"
                        : "what the text says of them is not determined)"));
    }
}
