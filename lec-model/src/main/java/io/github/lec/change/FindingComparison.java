package io.github.lec.change;

import io.github.lec.dataset.ClaimId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two evaluations rule by rule and subject by subject. */
final class FindingComparison {
    private final Evaluation before;
    private final Evaluation after;
    private final Map<ClaimId, Cause> changedClaims = new HashMap<>();
    private final Map<String, Cause> changedRecords = new HashMap<>();
    private final List<FindingChange> findings = new ArrayList<>();
    private long unchanged;

    /** One rule on one subject, on both sides. */
    private record Pair(
            Optional<Rule> oldRule,
            Optional<Rule> newRule,
            Optional<Subject> oldSubject,
            Optional<Subject> newSubject) {
        private Subject subject() {
            return newSubject.or(() -> oldSubject).orElseThrow();
        }

        private Rule rule() {
            return newRule.or(() -> oldRule).orElseThrow();
        }
    }

    FindingComparison(Evaluation before, Evaluation after, FactComparison comparison) {
        this.before = before;
        this.after = after;
        comparison.facts().forEach(fact -> changedClaims.put(fact.claim(), fact.cause()));
        comparison.records().forEach(record -> changedRecords.put(record.record(), record.cause()));
        Map<SubjectKind, Map<String, Pair>> subjects = new HashMap<>();
        Set<String> rules = new TreeSet<>();
        Stream.of(before, after)
                .forEach(side -> side.rules()
                        .rules()
                        .forEach(rule -> rules.add(rule.info().id())));
        for (String id : rules) {
            Optional<Rule> old = before.rules().rule(id);
            Optional<Rule> now = after.rules().rule(id);
            Set<SubjectKind> kinds = new TreeSet<>();
            old.ifPresent(rule -> kinds.addAll(rule.kinds()));
            now.ifPresent(rule -> kinds.addAll(rule.kinds()));
            for (SubjectKind kind : kinds) {
                for (Pair pair : subjects.computeIfAbsent(kind, this::pairs).values()) {
                    compare(new Pair(old, now, pair.oldSubject(), pair.newSubject()));
                }
            }
        }
    }

    List<FindingChange> findings() {
        return findings;
    }

    long unchanged() {
        return unchanged;
    }

    private Map<String, Pair> pairs(SubjectKind kind) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (Subject subject : before.subjects().of(kind)) {
            pairs.put(
                    subject.id(), new Pair(Optional.empty(), Optional.empty(), Optional.of(subject), Optional.empty()));
        }
        for (Subject subject : after.subjects().of(kind)) {
            Optional<Subject> old = Optional.ofNullable(pairs.get(subject.id())).flatMap(Pair::oldSubject);
            pairs.put(subject.id(), new Pair(Optional.empty(), Optional.empty(), old, Optional.of(subject)));
        }
        return pairs;
    }

    private void compare(Pair pair) {
        Optional<Verdict> old = verdict(before, pair.oldRule(), pair.oldSubject());
        Optional<Verdict> now = verdict(after, pair.newRule(), pair.newSubject());
        boolean was = old.filter(FindingComparison::isFinding).isPresent();
        boolean is = now.filter(FindingComparison::isFinding).isPresent();
        if (!was && !is) {
            return;
        }
        Optional<Severity> weighed = was ? severity(before, pair.oldRule(), pair.oldSubject()) : Optional.empty();
        Optional<Severity> weighs = is ? severity(after, pair.newRule(), pair.newSubject()) : Optional.empty();
        if (old.equals(now) && weighed.equals(weighs)) {
            unchanged++;
            return;
        }
        FindingStatus status = was && is ? FindingStatus.CHANGED : is ? FindingStatus.NEW : FindingStatus.GONE;
        Set<ClaimId> evidence = evidence(pair);
        findings.add(new FindingChange(
                pair.rule().info().id(),
                pair.subject().id(),
                pair.subject().title(),
                status,
                cause(pair, old, evidence),
                old,
                now,
                weighed,
                weighs,
                evidence.stream().filter(changedClaims::containsKey).toList()));
    }

    private static boolean isFinding(Verdict verdict) {
        return verdict == Verdict.FAIL || verdict == Verdict.CANNOT_DECIDE;
    }

    private static Optional<Verdict> verdict(Evaluation side, Optional<Rule> rule, Optional<Subject> subject) {
        return rule.isPresent() && subject.isPresent() ? side.verdict(rule.get(), subject.get()) : Optional.empty();
    }

    /** {@return how much a finding weighs, as the finding itself says: what is only alleged is no principal finding} */
    private static Optional<Severity> severity(Evaluation side, Optional<Rule> rule, Optional<Subject> subject) {
        if (rule.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        Severity severity = rule.get().severity(side.view(), subject.get());
        boolean capped = severity.compareTo(Severity.WARNING) > 0 && rule.get().isAlleged(side.view(), subject.get());
        return Optional.of(capped ? Severity.WARNING : severity);
    }

    private Set<ClaimId> evidence(Pair pair) {
        Set<ClaimId> evidence = new LinkedHashSet<>();
        if (pair.oldRule().isPresent() && pair.oldSubject().isPresent()) {
            evidence.addAll(
                    before.finding(pair.oldRule().get(), pair.oldSubject().get())
                            .evidence());
        }
        if (pair.newRule().isPresent() && pair.newSubject().isPresent()) {
            evidence.addAll(
                    after.finding(pair.newRule().get(), pair.newSubject().get()).evidence());
        }
        return evidence;
    }

    private Cause cause(Pair pair, Optional<Verdict> old, Set<ClaimId> evidence) {
        if (isByRules(pair, old)) {
            return Cause.RULES;
        }
        Stream<Cause> byClaims =
                evidence.stream().filter(changedClaims::containsKey).map(changedClaims::get);
        Stream<Cause> byRecords = evidence.stream()
                .map(ClaimId::record)
                .distinct()
                .filter(changedRecords::containsKey)
                .map(changedRecords::get);
        Cause otherwise = before.view().dataset() == after.view().dataset() ? Cause.CLOCK : Cause.RECORD;
        return byClaims.min(Cause::compareTo)
                .or(() -> byRecords.min(Cause::compareTo))
                .orElse(otherwise);
    }

    /** Rules are the cause if the later rule gives another verdict on the earlier facts than the earlier rule did. */
    private boolean isByRules(Pair pair, Optional<Verdict> old) {
        if (pair.oldRule().isEmpty() || pair.newRule().isEmpty()) {
            return true;
        }
        boolean sameRules = pair.oldRule().get() == pair.newRule().get()
                || before.rules().version().equals(after.rules().version());
        if (sameRules || pair.oldSubject().isEmpty() || old.isEmpty()) {
            return false;
        }
        return pair.newRule().get().judge(before.view(), pair.oldSubject().get()) != old.get();
    }
}
