package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.View;
import java.util.Optional;
import java.util.stream.Collectors;

/** LEC-REF-005: two accounts of one clause cannot both be true. */
final class FormsContradict extends InstrumentRule {
    FormsContradict() {
        super(RuleInfo.builder()
                .id("LEC-REF-005")
                .title("Two accounts of one clause contradict each other")
                .severity(Severity.WARNING)
                .layer(Layer.RECORD)
                .question("Can all accounts of each clause be true?")
                .norms(Norms.of())
                .benchmark("Where several accounts of one clause are recorded, they can all be true.")
                .notMet("Two accounts of one clause are recorded that cannot both be true. Rules leave open which one"
                        + " is. This is about the record.")
                .remedy("Read the text; where the clause differs by party, record for which one each account holds;"
                        + " number two clauses of one kind (no, in a workbook Fact no.).")
                .rationale("A clause that is described in two ways needs the text to settle it.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(!view.instruments().repeatedClauses(subject).isEmpty());
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return Truth.any(
                view.instruments().repeatedClauses(subject),
                Truth.Condition.known(accounts -> view.instruments().contradict(subject, accounts)));
    }

    /** Says which clauses, and what is said about each. */
    @Override
    protected Optional<String> remark(View view, CooperationInstrument text) {
        String clauses = view.instruments().repeatedClauses(text).stream()
                .filter(accounts -> view.instruments().contradict(text, accounts))
                .map(accounts -> accounts.get(0).kind().label() + ": "
                        + accounts.stream()
                                .filter(account -> !ClauseForms.isAbsentUnread(text, account))
                                .map(Clause::answer)
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + ".")
                .distinct()
                .collect(Collectors.joining(" "));
        return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses);
    }
}
