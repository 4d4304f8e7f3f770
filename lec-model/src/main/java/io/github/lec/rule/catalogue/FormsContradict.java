package io.github.lec.rule.catalogue;

import io.github.lec.dataset.View;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** LEC-REF-005: two accounts of one clause cannot both be true. */
final class FormsContradict extends InstrumentRule {
    FormsContradict() {
        super(RuleInfo.builder()
                .id("LEC-REF-005")
                .title("Two accounts of one clause contradict each other")
                .severity(Severity.WARNING)
                .layer(Layer.RECORD)
                .norms(Norms.of())
                .benchmark("Where several accounts of one clause are recorded, they can all be true.")
                .notMet("Two accounts of one clause are recorded that cannot both be true. Rules leave open which one"
                        + " is. This is about the record.")
                .remedy("Read the text; where the clause differs by party, record for which one each account holds.")
                .rationale("A clause that is described in two ways needs the text to settle it.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(byClause(view, subject).stream().anyMatch(accounts -> accounts.size() > 1));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return Truth.any(byClause(view, subject), Truth.Condition.known(FormsContradict::contradict));
    }

    private static boolean contradict(List<Clause> accounts) {
        return accounts.stream()
                .anyMatch(one ->
                        accounts.stream().anyMatch(other -> !one.strength().overlaps(other.strength())));
    }

    private static Collection<List<Clause>> byClause(View view, CooperationInstrument subject) {
        Map<String, List<Clause>> byClause = new LinkedHashMap<>();
        view.ask(subject, "safeguards", subject.safeguards()).stream()
                .filter(clause -> !clause.denies())
                .forEach(clause -> byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>())
                        .add(clause));
        return byClause.values();
    }
}
