package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule with the severity that a pack sets; everything else is unchanged. */
final class WeighedRule extends Rule {
    private final Rule rule;
    private final Severity severity;

    WeighedRule(Rule rule, SeverityChange change, String pack) {
        super(RuleInfo.builder()
                .from(rule.info())
                .severity(change.severity())
                .rationale(rule.info().rationale() + " Weighed as "
                        + change.severity().label() + " in the pack " + pack + ": " + change.reason())
                .build());
        this.rule = rule;
        this.severity = change.severity();
    }

    /** {@return the rule as it is in the catalogue or was written by a user} */
    Rule rule() {
        return rule;
    }

    @Override
    public Set<SubjectKind> kinds() {
        return rule.kinds();
    }

    @Override
    public Truth applies(View view, Subject subject) {
        return rule.applies(view, subject);
    }

    @Override
    public Truth breached(View view, Subject subject) {
        return rule.breached(view, subject);
    }

    @Override
    public Severity severity(View view, Subject subject) {
        return severity;
    }

    @Override
    public Layer layer(Subject subject) {
        return rule.layer(subject);
    }

    @Override
    public String question(SubjectKind kind) {
        return rule.question(kind);
    }

    @Override
    public String notMet(View view, Subject subject) {
        return rule.notMet(view, subject);
    }

    @Override
    public List<NormId> cover(View view, Subject subject) {
        return rule.cover(view, subject);
    }

    @Override
    public boolean isAlleged(View view, Subject subject) {
        return rule.isAlleged(view, subject);
    }

    @Override
    Set<String> shown() {
        return rule.shown();
    }

    @Override
    public List<Subject> deciding(View view, Subject subject) {
        return rule.deciding(view, subject);
    }

    @Override
    public List<LocalDate> days(View view, Subject subject) {
        return rule.days(view, subject);
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return rule.open(view, subject);
    }

    @Override
    public List<ClaimId> claimsInOpen(View view, Subject subject) {
        return rule.claimsInOpen(view, subject);
    }

    @Override
    public List<ClaimId> claimsToSettle(View view, Subject subject) {
        return rule.claimsToSettle(view, subject);
    }

    @Override
    public List<ClaimId> claimsInRemark(View view, Subject subject) {
        return rule.claimsInRemark(view, subject);
    }

    @Override
    public Optional<String> remark(View view, Subject subject) {
        return rule.remark(view, subject);
    }
}
