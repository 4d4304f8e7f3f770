package io.github.lec.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The verdicts of a set of rules on all subjects of their kinds, with two bits per verdict. Findings, with evidence and
 * words, are made on demand.
 */
public final class Evaluation {
    private final View view;
    private final RuleSet rules;
    private final Selection selection;
    private final Subjects subjects;
    private final Map<SubjectKind, Verdicts> verdicts = new EnumMap<>(SubjectKind.class);

    private Evaluation(View view, RuleSet rules, Selection selection) {
        this.view = view;
        this.rules = rules;
        this.selection = selection;
        this.subjects = Subjects.of(view, selection);
        for (SubjectKind kind : SubjectKind.values()) {
            List<Rule> asked = Lists.filter(rules.rules(), rule -> rule.kinds().contains(kind));
            if (!asked.isEmpty()) {
                verdicts.put(kind, new Verdicts(view, asked, subjects.of(kind)));
            }
        }
    }

    /**
     * Judges all subjects. Several threads judge many subjects at once; the verdicts do not depend on this, since rules
     * are pure functions.
     *
     * @param view the view
     * @param rules the rules
     * @param selection the states compared and their counterparts
     * @return the verdicts
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     * @throws IllegalStateException if a rule fails; the message names the rule and what it judged
     */
    public static Evaluation of(View view, RuleSet rules, Selection selection) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(rules, "rules");
        InvalidValueException.given(selection, "selection");
        return new Evaluation(view, rules, selection);
    }

    /**
     * Judges the states that the dataset's own treaties and cases are about, as {@link Selection#of} finds them.
     *
     * @param view the view
     * @param rules the rules
     * @return the verdicts
     * @throws InvalidValueException if an argument is null
     */
    public static Evaluation of(View view, RuleSet rules) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(rules, "rules");
        return of(view, rules, Selection.of(view.dataset()));
    }

    /** {@return the view that was judged} */
    public View view() {
        return view;
    }

    /** {@return the rules that judged} */
    public RuleSet rules() {
        return rules;
    }

    /** {@return the states compared and their counterparts} */
    public Selection selection() {
        return selection;
    }

    /** {@return the subjects that were judged} */
    public Subjects subjects() {
        return subjects;
    }

    /** {@return how many verdicts of each kind there are, in the order of the verdicts} */
    public Map<Verdict, Long> counts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict one : Verdict.values()) {
            counts.put(
                    one,
                    verdicts.values().stream().mapToLong(of -> of.count(one)).sum());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many verdicts of each kind there are on texts and acts, on reference texts, or on the record.
     *
     * @param group what the verdicts are about
     * @return a number for each verdict, in the order of the verdicts
     * @throws InvalidValueException if {@code group} is null
     */
    public Map<Verdict, Long> counts(VerdictGroup group) {
        return counts(group, subject -> true);
    }

    /**
     * How many verdicts of each kind there are on some of the subjects of a group.
     *
     * @param group what the verdicts are about
     * @param which selects the subjects that count, such as those that a {@link Scope} covers
     * @return a number for each verdict, in the order of the verdicts
     * @throws InvalidValueException if {@code group} is null
     */
    public Map<Verdict, Long> counts(VerdictGroup group, Predicate<? super Subject> which) {
        InvalidValueException.given(group, "group");
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0L);
        }
        for (Rule rule : rules.rules()) {
            for (Verdicts ofKind : verdicts.values()) {
                int judged = ofKind.isOf(rule) ? ofKind.subjects().size() : 0;
                for (int i = 0; i < judged; i++) {
                    Subject subject = ofKind.subjects().get(i);
                    if (VerdictGroup.of(rule, subject) == group && which.test(subject)) {
                        counts.merge(ofKind.at(rule, i), 1L, Long::sum);
                    }
                }
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Whether nothing was judged, which does not mean that nothing is wrong. The dataset as a whole, which is always
     * there, does not count.
     *
     * @return true if the dataset holds no subject for the rules
     */
    public boolean isEmpty() {
        return rules.rules().stream()
                .flatMap(rule -> rule.kinds().stream())
                .filter(kind -> kind != SubjectKind.DATASET)
                .allMatch(kind -> subjects.of(kind).isEmpty());
    }

    /** {@return how many subjects of any kind at least one rule judged} */
    public long subjectCount() {
        return verdicts.keySet().stream()
                .mapToLong(kind -> subjects.of(kind).size())
                .sum();
    }

    /**
     * The verdict of a rule on a subject.
     *
     * @param rule the rule
     * @param subject the subject
     * @return the verdict, or nothing if the rule does not judge such subjects or the subject was not judged
     */
    public Optional<Verdict> verdict(Rule rule, Subject subject) {
        Verdicts ofKind = verdicts.get(subject.kind());
        return ofKind == null ? Optional.empty() : ofKind.of(rule, subject);
    }

    /**
     * The findings with given verdicts, made now.
     *
     * @param wanted the verdicts
     * @return the findings by rule and subject, in a stable order
     */
    public List<Finding> findings(Set<Verdict> wanted) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Verdicts ofKind : verdicts.values()) {
                int judged = ofKind.isOf(rule) ? ofKind.subjects().size() : 0;
                for (int i = 0; i < judged; i++) {
                    Verdict verdict = ofKind.at(rule, i);
                    if (wanted.contains(verdict)) {
                        found.add(new Finding(view, rule, ofKind.subjects().get(i), verdict));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The findings with given verdicts, made now.
     *
     * @param wanted a verdict
     * @param others further verdicts
     * @return the findings by rule and subject, in a stable order
     */
    public List<Finding> findings(Verdict wanted, Verdict... others) {
        return findings(EnumSet.of(wanted, others));
    }

    /**
     * The findings with given verdicts on what the {@linkplain #selection() selection} is about. All cases, operations
     * and laws are judged whatever was selected; {@link #findings(Verdict, Verdict...)} also returns those on other
     * states.
     *
     * @param wanted a verdict
     * @param others further verdicts
     * @return the findings by rule and subject, in a stable order
     */
    public List<Finding> findingsInScope(Verdict wanted, Verdict... others) {
        Scope scope = Scope.of(view.dataset(), selection);
        return Lists.filter(findings(wanted, others), finding -> scope.covers(finding.subject()));
    }

    /** {@return how many acts and texts at least one rule judged that concern only other states than those selected} */
    public long ofOthers() {
        return Scope.of(view.dataset(), selection)
                .leftOutOf(verdicts.keySet().stream().flatMap(kind -> subjects.of(kind).stream()));
    }

    /**
     * {@return findings by rule, in the order in which the rules first occur}
     *
     * @param findings some findings
     */
    public static Map<RuleInfo, List<Finding>> byRule(Collection<Finding> findings) {
        Map<RuleInfo, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule().info(), rule -> new ArrayList<>())
                .add(finding));
        byRule.replaceAll((rule, of) -> List.copyOf(of));
        return Collections.unmodifiableMap(byRule);
    }

    /**
     * The finding of a rule on a subject, made now.
     *
     * @param rule the rule
     * @param subject a subject of one of the rule's kinds
     * @return the finding
     * @throws InvalidValueException if the rule judges no subjects of this kind
     */
    public Finding finding(Rule rule, Subject subject) {
        Named.requireJudged(subject, rule);
        return verdict(rule, subject)
                .map(known -> new Finding(view, rule, subject, known))
                .orElseGet(() -> Finding.of(view, rule, subject));
    }

    /**
     * The finding of a rule on a subject, made now.
     *
     * @param rule the id of the rule, as in {@code LEC-EXT-001}
     * @param subject the id of the subject, as in {@code cn-fr-extradition-2007/FR-CN} for a treaty where France is
     *     requested
     * @return the finding, which has the verdict
     * @throws InvalidValueException if no such rule judged, or it judged no such subject; the message names the nearest
     */
    public Finding finding(String rule, String subject) {
        Rule known = Named.rule(rule, rules);
        List<Subject> judged = judged(known).toList();
        return finding(known, Named.subject(subject, judged, rule));
    }

    /**
     * The findings of one rule, whatever their verdict, made now.
     *
     * @param rule the id of the rule, as in {@code LEC-EXT-001}
     * @return the findings on all subjects that it judged, in a stable order
     * @throws InvalidValueException if no such rule judged; the message names the nearest
     */
    public List<Finding> findings(String rule) {
        Rule known = Named.rule(rule, rules);
        return judged(known).map(subject -> finding(known, subject)).toList();
    }

    private Stream<Subject> judged(Rule rule) {
        return rule.kinds().stream().sorted().flatMap(kind -> subjects.of(kind).stream());
    }

    /**
     * {@return its JSON: every verdict by rule and subject, the findings that are not met or undecided, and remarks on
     * benchmarks that are met}
     */
    @JsonValue
    public Map<String, Object> json() {
        return json(subject -> true).toMap();
    }

    /** {@return the same, limited to what the selection is about, and how many acts and texts are of others} */
    public Map<String, Object> jsonInScope() {
        return json(Scope.of(view.dataset(), selection)::covers)
                .with("ofOthers", ofOthers())
                .toMap();
    }

    private JsonMembers json(Predicate<Subject> shown) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (VerdictGroup group : VerdictGroup.values()) {
            counts(group, shown).forEach((verdict, count) -> counts.merge(verdict, count, Long::sum));
        }
        return JsonMembers.of(
                        "ruleSet",
                        JsonMembers.of("version", rules.version())
                                .with("rules", rules.rules().size())
                                .toMap())
                .with(view.json())
                .with(selection.json())
                .with("subjects", subjectCount())
                .with("leftOut", subjects.leftOut().size())
                .with("counts", counts)
                .with("verdicts", new VerdictsByRule(rules, subjects).of(shown, this::verdict))
                .with("findings", findings(shown, Verdict.FAIL, Verdict.CANNOT_DECIDE))
                .with(
                        "remarks",
                        findings(shown, Verdict.PASS).stream()
                                .flatMap(finding -> finding.remarkJson().stream())
                                .toList());
    }

    private List<Finding> findings(Predicate<Subject> shown, Verdict... wanted) {
        return Lists.filter(findings(Set.of(wanted)), finding -> shown.test(finding.subject()));
    }

    /**
     * {@return how many rules judged how many subjects, with the count of each verdict, and how many treaties are left
     * out}
     */
    @Override
    public String toString() {
        return "Rules: " + rules.rules().size() + ", subjects: " + subjectCount() + ", verdicts: " + counts()
                + ", treaties left out: " + subjects.leftOut().size();
    }
}
