package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Topic;
import io.github.lec.view.DisplayPolicy;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all tables are made from: the verdicts and the view they judged, the selection, and the words for both. */
final class Material {
    /** The region whose agreements stand in a column and in rows of their own. */
    static final ActorId HONG_KONG = ActorId.of("HK");

    private static final String UNOFFICIAL_LIST = "UNOFFICIAL_LIST";

    private final Evaluation evaluation;
    private final Selection selection;
    private final boolean names;
    private final Labels labels;
    private final VisibleClaims claims;
    private final AnswerWords answers;
    private final Holdings holdings;
    private final DisplayPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    Material(Evaluation evaluation, Selection selection, boolean names) {
        this.evaluation = evaluation;
        this.selection = selection;
        this.names = names;
        this.labels = new Labels(view());
        this.claims = new VisibleClaims(view());
        this.answers = new AnswerWords(dataset(), labels);
        this.holdings = new Holdings(view());
        this.policy = new DisplayPolicy(dataset());
    }

    Evaluation evaluation() {
        return evaluation;
    }

    View view() {
        return evaluation.view();
    }

    Dataset dataset() {
        return evaluation.view().dataset();
    }

    /** {@return the records of which a source of the known-by day tells} */
    <R extends Identified> List<R> known(List<R> records) {
        return view().known(records);
    }

    Selection selection() {
        return selection;
    }

    /** {@return the selected states in the alphabetical order of their names} */
    List<ActorId> states() {
        return selection.states().stream()
                .sorted(Comparator.comparing(labels::actor).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return the counterparts without Hong Kong, unless it is the only one} */
    List<ActorId> mainCounterparts() {
        List<ActorId> main = selection.counterparts().stream()
                .filter(counterpart -> !counterpart.equals(HONG_KONG))
                .toList();
        return main.isEmpty() ? selection.counterparts() : main;
    }

    /** {@return the counterparts with which a form of cooperation is compared} */
    List<ActorId> counterparts(Topic topic) {
        return topic == Topic.HONG_KONG_AGREEMENTS ? List.of(HONG_KONG) : mainCounterparts();
    }

    /** {@return where what the tables show comes from} */
    String sourceLine() {
        return datasetLine() + "; single sources under Claims and Sources";
    }

    /** {@return the dataset and its version} */
    String datasetLine() {
        return dataset().info().title() + ", version " + dataset().info().version();
    }

    /** {@return where verdicts come from} */
    String verdictLine() {
        return "Rule set " + evaluation.rules().version() + " on " + datasetLine();
    }

    /** {@return whether names of persons are shown} */
    boolean names() {
        return names;
    }

    Labels labels() {
        return labels;
    }

    VisibleClaims claims() {
        return claims;
    }

    AnswerWords answers() {
        return answers;
    }

    Holdings holdings() {
        return holdings;
    }

    DisplayPolicy policy() {
        return policy;
    }

    /** {@return the findings with a benchmark that is not met or undecided, made once} */
    List<Finding> findings() {
        if (findings.isEmpty()) {
            findings.addAll(evaluation.findings(EnumSet.of(Verdict.FAIL, Verdict.CANNOT_DECIDE)));
        }
        return findings;
    }

    /** {@return every claim that a rule asked for, whatever its verdict} */
    Set<ClaimId> evidence() {
        Set<ClaimId> asked = new LinkedHashSet<>();
        findings().forEach(finding -> asked.addAll(finding.evidence()));
        evaluation
                .findings(EnumSet.of(Verdict.PASS, Verdict.NOT_APPLICABLE))
                .forEach(finding -> asked.addAll(finding.evidence()));
        return new LinkedHashSet<>(claims.answering(asked));
    }

    /** {@return whether an account stands in unofficial lists only} */
    boolean isUnofficial(Account account) {
        return account.citations().stream()
                .map(Citation::source)
                .allMatch(id -> dataset()
                        .source(id)
                        .flatMap(source -> source.kind())
                        .filter(UNOFFICIAL_LIST::equals)
                        .isPresent());
    }
}
