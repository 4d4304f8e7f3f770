package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** LEC-LIF-006: the record compares an act with a norm that did not bind the actor on that day. */
final class NormBeforeItBinds extends Rule {
    private static final int MOST_NAMED = 3;

    NormBeforeItBinds() {
        super(RuleInfo.builder()
                .id("LEC-LIF-006")
                .title("Norm applied before it bound the actor")
                .severity(Severity.ERROR)
                .layer(Layer.RECORD)
                .question("Did the norm bind the actor on the day of the act?")
                .norms(Norms.of("vclt-24", "vclt-26", "vclt-34"))
                .benchmark("Where the record compares an act with a norm, that norm bound the actor on the day of the"
                        + " act.")
                .notMet("The record compares an act with a norm that did not bind the actor on that day. This is about"
                        + " the record.")
                .remedy("Check the day of the act and the actor's participation, or name the norm that bound then.")
                .rationale("A treaty binds its parties, from the day on which it is in force for them.")
                .build());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.DATASET);
    }

    @Override
    public Truth applies(View view, Subject subject) {
        return Truth.of(compared(view).findAny().isPresent());
    }

    @Override
    public Truth breached(View view, Subject subject) {
        return Truth.any(compared(view).toList(), one -> one.wasUnbound(view));
    }

    /** {@return what the record compares with norms: acts and codes of approach, in events and statements} */
    private static Stream<ComparedAct> compared(View view) {
        return Stream.concat(
                        view.known(view.dataset().events()).stream().flatMap(event -> ComparedAct.of(view, event)),
                        view.known(view.dataset().statements()).stream()
                                .flatMap(statement -> ComparedAct.of(view, statement)))
                .filter(one -> one.canBind(view));
    }

    /** Names the acts and the norms, since the rule judges the whole record. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        List<String> unbound = compared(view)
                .filter(one -> one.wasUnbound(view).isTrue())
                .map(one -> one.named(view))
                .distinct()
                .toList();
        int more = unbound.size() - MOST_NAMED;
        return unbound.isEmpty()
                ? Optional.empty()
                : Optional.of("Recorded: " + String.join("; ", unbound.subList(0, Math.min(unbound.size(), MOST_NAMED)))
                        + (more > 0 ? "; and " + more + " more" : "") + ".");
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return undecided(view).map(one -> one.open(view));
    }

    @Override
    public List<ClaimId> claimsToSettle(View view, Subject subject) {
        return undecided(view).flatMap(one -> one.claimInOpen(view)).stream().toList();
    }

    private static Optional<ComparedAct> undecided(View view) {
        return compared(view).filter(one -> !one.wasUnbound(view).isKnown()).findFirst();
    }
}
