package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule with one benchmark for two kinds of subject, each of which has a part of its own that is asked everything. */
abstract class TwoKindsRule extends Rule {
    private final Rule one;
    private final Rule other;

    // kept, since both are asked for each subject
    private final Set<SubjectKind> kinds;
    private final Set<SubjectKind> kindsOfOne;

    /**
     * A rule of two parts.
     *
     * @param one the part on subjects of one kind, which has the id, norms and words of the whole rule
     * @param other the part on all other subjects
     */
    TwoKindsRule(Rule one, Rule other) {
        super(one.info());
        this.one = one;
        this.other = other;
        this.kindsOfOne = Set.copyOf(one.kinds());
        Set<SubjectKind> all = EnumSet.copyOf(kindsOfOne);
        all.addAll(other.kinds());
        this.kinds = Collections.unmodifiableSet(all);
    }

    private Rule on(SubjectKind kind) {
        return kindsOfOne.contains(kind) ? one : other;
    }

    private Rule on(Subject subject) {
        return on(subject.kind());
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return kinds;
    }

    @Override
    public final Truth applies(View view, Subject subject) {
        return on(subject).applies(view, subject);
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        return on(subject).breached(view, subject);
    }

    @Override
    public final Severity severity(View view, Subject subject) {
        return on(subject).severity(view, subject);
    }

    @Override
    public final Layer layer(Subject subject) {
        return on(subject).layer(subject);
    }

    @Override
    public final String question(SubjectKind kind) {
        return on(kind).question(kind);
    }

    @Override
    public final String notMet(View view, Subject subject) {
        return on(subject).notMet(view, subject);
    }

    @Override
    public final List<NormId> cover(View view, Subject subject) {
        return on(subject).cover(view, subject);
    }

    @Override
    public final boolean isAlleged(View view, Subject subject) {
        return on(subject).isAlleged(view, subject);
    }

    @Override
    public final List<Subject> deciding(View view, Subject subject) {
        return on(subject).deciding(view, subject);
    }

    @Override
    public final List<LocalDate> days(View view, Subject subject) {
        return on(subject).days(view, subject);
    }

    @Override
    public final Optional<String> remark(View view, Subject subject) {
        return on(subject).remark(view, subject);
    }

    @Override
    public final List<ClaimId> claimsInRemark(View view, Subject subject) {
        return on(subject).claimsInRemark(view, subject);
    }

    @Override
    public final Optional<String> open(View view, Subject subject) {
        return on(subject).open(view, subject);
    }

    @Override
    public final List<ClaimId> claimsInOpen(View view, Subject subject) {
        return on(subject).claimsInOpen(view, subject);
    }

    @Override
    public final List<ClaimId> claimsToSettle(View view, Subject subject) {
        return on(subject).claimsToSettle(view, subject);
    }
}
