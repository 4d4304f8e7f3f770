package io.github.lec.change;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
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
    private static final Set<Verdict> FINDINGS = EnumSet.of(Verdict.FAIL, Verdict.CANNOT_DECIDE);

    private final Evaluation before;
    private final Evaluation after;
    /**
     * The later record on the earlier day; one for all findings, since it caches what it reads from the whole dataset.
     */
    private final Lazy<View> earlierDay;

    private final boolean sameDay;
    private final boolean sameRecord;
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
        private boolean isOneSided() {
            return oldSubject.isPresent() != newSubject.isPresent();
        }

        private Subject subject() {
            return newSubject.or(() -> oldSubject).orElseThrow();
        }

        private Rule rule() {
            return newRule.or(() -> oldRule).orElseThrow();
        }
    }

    /**
     * The verdict of a rule on a subject, and its severity if it is a finding; empty if the rule does not judge the
     * subject.
     */
    private record Answer(Optional<Verdict> verdict, Optional<Severity> severity) {
        private static Answer of(Finding judged) {
            return new Answer(
                    Optional.of(judged.verdict()),
                    FINDINGS.contains(judged.verdict()) ? Optional.of(judged.severity()) : Optional.empty());
        }

        private boolean isFinding() {
            return verdict.filter(FINDINGS::contains).isPresent();
        }
    }

    FindingComparison(Evaluation before, Evaluation after, FactComparison comparison) {
        this.before = before;
        this.after = after;
        this.earlierDay = Lazy.of(() -> View.of(
                after.view().dataset(), before.view().asOf(), after.view().knownBy()));
        this.sameDay = before.view().asOf().equals(after.view().asOf());
        this.sameRecord = before.view().dataset() == after.view().dataset()
                && before.view().knownBy().equals(after.view().knownBy());
        comparison.facts().forEach(fact -> changedClaims.put(fact.claim(), fact.cause()));
        comparison.records().forEach(record -> changedRecords.put(record.record(), record.cause()));
        Map<SubjectKind, Map<String, Pair>> subjects = new HashMap<>();
        Set<String> rules = new TreeSet<>();
        Stream.of(before, after)
                .forEach(side -> side.rules()
                        .rules()
                        .forEach(rule -> rules.add(rule.info().id())));
        Map<RuleInfo, List<Finding>> foundBefore = Evaluation.byRule(before.findings(FINDINGS));
        Map<RuleInfo, List<Finding>> foundAfter = Evaluation.byRule(after.findings(FINDINGS));
        for (String id : rules) {
            Optional<Rule> old = before.rules().rule(id);
            Optional<Rule> now = after.rules().rule(id);
            Map<String, Finding> was = bySubject(old, foundBefore);
            Map<String, Finding> is = bySubject(now, foundAfter);
            Set<SubjectKind> kinds = new TreeSet<>();
            old.ifPresent(rule -> kinds.addAll(rule.kinds()));
            now.ifPresent(rule -> kinds.addAll(rule.kinds()));
            for (SubjectKind kind : kinds) {
                subjects.computeIfAbsent(kind, this::pairs).forEach((subject, pair) -> {
                    if (was.containsKey(subject) || is.containsKey(subject)) {
                        compare(
                                new Pair(old, now, pair.oldSubject(), pair.newSubject()),
                                Optional.ofNullable(was.get(subject)),
                                Optional.ofNullable(is.get(subject)));
                    }
                });
            }
        }
    }

    /** {@return the findings of a rule by the ids of their subjects, each of which is built only once} */
    private static Map<String, Finding> bySubject(Optional<Rule> rule, Map<RuleInfo, List<Finding>> byRule) {
        Map<String, Finding> found = new HashMap<>();
        rule.map(asked -> byRule.getOrDefault(asked.info(), List.of()))
                .ifPresent(findings ->
                        findings.forEach(finding -> found.put(finding.subject().id(), finding)));
        return found;
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

    private void compare(Pair pair, Optional<Finding> was, Optional<Finding> is) {
        Answer old = answer(before, pair.oldRule(), pair.oldSubject(), was);
        Answer now = answer(after, pair.newRule(), pair.newSubject(), is);
        if (old.equals(now)) {
            unchanged++;
            return;
        }
        FindingStatus status = old.isFinding() && now.isFinding()
                ? FindingStatus.CHANGED
                : now.isFinding() ? FindingStatus.NEW : FindingStatus.GONE;
        Set<ClaimId> evidence = evidence(pair);
        findings.add(new FindingChange(
                pair.rule().info().id(),
                pair.subject().id(),
                pair.subject()
                        .title((pair.newSubject().isPresent() ? after : before)
                                .view()
                                .dataset()),
                status,
                cause(pair, old, now, evidence),
                old.verdict(),
                now.verdict(),
                old.severity(),
                now.severity(),
                remark(before, pair.oldRule(), pair.oldSubject(), old),
                remark(after, pair.newRule(), pair.newSubject(), now),
                evidence.stream().filter(changedClaims::containsKey).toList()));
    }

    private static Answer answer(
            Evaluation side, Optional<Rule> rule, Optional<Subject> subject, Optional<Finding> found) {
        return found.map(Answer::of)
                .orElseGet(() -> new Answer(
                        rule.flatMap(asked -> subject.flatMap(one -> side.verdict(asked, one))), Optional.empty()));
    }

    private static Optional<String> remark(
            Evaluation side, Optional<Rule> rule, Optional<Subject> subject, Answer answer) {
        return answer.verdict()
                .filter(verdict -> verdict == Verdict.PASS)
                .flatMap(met -> rule.flatMap(
                        asked -> subject.flatMap(one -> side.finding(asked, one).remark())));
    }

    /**
     * {@return the claims that the rule asked for on either side, and those that say whether there is a text to judge}
     */
    private Set<ClaimId> evidence(Pair pair) {
        Set<ClaimId> evidence = new LinkedHashSet<>();
        evidence(evidence, before, pair.oldRule(), pair.oldSubject());
        evidence(evidence, after, pair.newRule(), pair.newSubject());
        if (pair.isOneSided() && pair.subject() instanceof Subject.Relation relation) {
            Evaluation side = pair.newSubject().isPresent() ? after : before;
            side.view()
                    .recording(evidence::add)
                    .instruments()
                    .hasText(relation.relation().instrument(), side.view().asOf());
        }
        return evidence;
    }

    private static void evidence(
            Set<ClaimId> evidence, Evaluation side, Optional<Rule> rule, Optional<Subject> subject) {
        if (rule.isPresent() && subject.isPresent()) {
            evidence.addAll(side.finding(rule.get(), subject.get()).evidence());
        }
    }

    private Cause cause(Pair pair, Answer old, Answer now, Set<ClaimId> evidence) {
        if (isByRules(pair, old)) {
            return Cause.RULES;
        }
        String record = pair.subject().record();
        Optional<Cause> withIt = Optional.ofNullable(changedRecords.get(record));
        if (pair.isOneSided() && withIt.isPresent()) {
            return withIt.get(); // it appeared or disappeared with the judged record
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        evidence.stream()
                .filter(changedClaims::containsKey)
                .map(changedClaims::get)
                .forEach(causes::add);
        if (causes.isEmpty()) {
            Stream.concat(Stream.of(record), records(pair, evidence))
                    .filter(changedRecords::containsKey)
                    .map(changedRecords::get)
                    .forEach(causes::add);
        }
        if (sameRecord) {
            causes.remove(Cause.RECORD);
        } else if (!sameDay && !causes.contains(Cause.ASSUMPTION)) {
            Answer meanwhile = onTheEarlierDay(pair);
            if (meanwhile.equals(old)) {
                causes.remove(Cause.RECORD);
                causes.add(Cause.CLOCK);
            } else if (meanwhile.equals(now) && causes.contains(Cause.RECORD)) {
                return Cause.RECORD;
            }
        }
        return causes.stream().min(Cause::compareTo).orElse(sameRecord ? Cause.CLOCK : Cause.RECORD);
    }

    /** {@return the records on which a finding rests; for a state, the texts and cases by which it is judged} */
    private Stream<String> records(Pair pair, Set<ClaimId> evidence) {
        Stream<String> asked = evidence.stream().map(ClaimId::record).distinct();
        if (!(pair.subject() instanceof Subject.OfState subject)) {
            return asked;
        }
        List<ActorId> both = List.of(subject.state().id(), subject.counterpart());
        return Stream.concat(
                asked,
                Stream.of(before, after)
                        .map(side -> side.view().dataset())
                        .flatMap(dataset -> Stream.concat(
                                dataset.between(both.get(0), both.get(1)).stream()
                                        .map(text -> text.id().value()),
                                dataset.cases().stream()
                                        .filter(act -> both.contains(act.requesting())
                                                && act.requested()
                                                        .filter(both::contains)
                                                        .isPresent())
                                        .map(act -> act.id().value()))));
    }

    /** {@return what the later side would have answered on the earlier day: the change due to the record alone} */
    private Answer onTheEarlierDay(Pair pair) {
        View view = earlierDay.get();
        Optional<Subject> subject = pair.newSubject()
                .filter(one -> !(one instanceof Subject.Relation relation)
                        || relation.relation().calibration()
                        || !view.instruments()
                                .hasText(relation.relation().instrument(), view.asOf())
                                .isFalse());
        return pair.newRule()
                .flatMap(rule -> subject.map(one -> Answer.of(Finding.of(view, rule, one))))
                .orElseGet(() -> new Answer(Optional.empty(), Optional.empty()));
    }

    /** Rules are the cause if the later rule gives another verdict on the earlier facts than the earlier rule did. */
    private boolean isByRules(Pair pair, Answer old) {
        if (pair.oldRule().isEmpty() || pair.newRule().isEmpty()) {
            return true;
        }
        boolean sameRules = pair.oldRule().get() == pair.newRule().get()
                || before.rules().version().equals(after.rules().version());
        if (sameRules || pair.oldSubject().isEmpty() || old.verdict().isEmpty()) {
            return false;
        }
        return pair.newRule().get().judge(before.view(), pair.oldSubject().get())
                != old.verdict().get();
    }
}
