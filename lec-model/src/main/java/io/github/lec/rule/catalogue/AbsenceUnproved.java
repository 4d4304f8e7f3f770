package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;

/** LEC-REF-003: the record says that a clause is absent, but not that the relevant part of the text was read. */
final class AbsenceUnproved extends InstrumentRule {
    AbsenceUnproved() {
        super(RuleInfo.builder()
                .id("LEC-REF-003")
                .title("Absence recorded without the text having been read")
                .severity(Severity.ERROR)
                .layer(Layer.RECORD)
                .question("Was the text read wherever a clause is recorded as absent?")
                .norms(Norms.of())
                .benchmark("Where the record says that a clause is absent, the part of the text that would hold it was"
                        + " read: all grounds for refusal, or for other clauses the whole text, annexed notes"
                        + " included.")
                .notMet("The record says that a clause is absent, but not that the part of the text that would hold it"
                        + " was read. Rules treat it as not determined. This is about the record.")
                .remedy("Read the text and record how far, or record the clause as not determined; what a source"
                        + " reports to be missing is an account that denies.")
                .rationale("An omission must be proved. Silence is not absence.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(!absences(view, subject).isEmpty());
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return Truth.any(absences(view, subject), Truth.Condition.known(clause -> !subject.isReadFor(clause.kind())));
    }

    private static List<Clause> absences(View view, CooperationInstrument subject) {
        List<Clause> absences = new ArrayList<>();
        for (Clause clause : view.instruments().clauses(subject)) {
            if (clause.form().orElse(null) == SafeguardForm.ABSENT) {
                absences.add(clause);
            }
        }
        return absences;
    }
}
