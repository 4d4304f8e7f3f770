package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.words.AnswerWords;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.VisibleClaims;
import io.github.lec.report.words.Words;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Scope;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.source.Topic;
import io.github.lec.view.DisplayPolicy;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What all tables are made from: the verdicts and the view they judged, the selection, and the words for both. */
final class TableContext {
    private static final ActorId UNION = ActorId.of("EU");

    private final Evaluation evaluation;
    private final Selection selection;
    private final Scope scope;
    private final boolean names;
    private final Words words;
    private final SheetChoice sheets;
    private final RecordIndex records;
    private final AnswerCells cells;
    private final CooperationRecord cooperation;
    private final Lazy<List<KeyFinding>> keyFindings =
            Lazy.of(() -> sheets().isRegistersOnly() ? List.of() : KeyFindings.of(view(), selection()));
    private final Lazy<List<Finding>> findings =
            Lazy.of(() -> inScope(EnumSet.of(Verdict.FAIL, Verdict.CANNOT_DECIDE)));
    private final Lazy<NormsShown> norms = Lazy.of(
            () -> new NormsShown(evaluation(), scope(), () -> sheets().isRegistersOnly() ? Set.of() : evidence()));

    TableContext(Evaluation evaluation, Selection selection, boolean names) {
        this.evaluation = evaluation;
        this.selection = selection;
        this.scope = Scope.of(dataset(), selection);
        this.sheets = new SheetChoice(dataset(), selection, scope);
        this.names = names;
        this.words = new Words(view());
        this.records = new RecordIndex(view(), scope);
        this.cells = new AnswerCells(words.claims(), this::concerns);
        this.cooperation = CooperationRecord.shared(view());
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

    /** {@return the records that the selection is about and mentioned by a source published by the known-by day} */
    <R extends Identified> List<R> known(List<R> records) {
        return scope.of(view().known(records));
    }

    /**
     * {@return the treaties that have a row: the known ones that the selection is about, and the conventions among the
     * reference records of which a selected state and a counterpart are parties}
     */
    List<Treaty> treaties() {
        return Stream.concat(
                        known(dataset().treaties()).stream(),
                        selection.states().stream()
                                .flatMap(state -> selection.counterparts().stream()
                                        .flatMap(counterpart -> referenceConventions(state, counterpart))))
                .distinct()
                .toList();
    }

    /** {@return the conventions on cooperation among the reference records of which both are parties} */
    Stream<Treaty> referenceConventions(ActorId state, ActorId counterpart) {
        return view().instruments().referenceConventions(state, counterpart).stream()
                .filter(convention -> convention.kind().isCooperation());
    }

    /** {@return which sheets the workbook has} */
    SheetChoice sheets() {
        return sheets;
    }

    /** {@return the key findings on the selection; of very many states there are none} */
    List<KeyFinding> keyFindings() {
        return keyFindings.get();
    }

    /** {@return which records the selection is about} */
    Scope scope() {
        return scope;
    }

    /** {@return the norms on which something shown rests} */
    NormsShown norms() {
        return norms.get();
    }

    /** {@return whether a claim concerns no party to a convention that the selection leaves out} */
    boolean concerns(ClaimId claim) {
        return scope.isWhole()
                || claim.party().filter(party -> !isChosen(party)).isEmpty();
    }

    /** {@return the same of what a cell rests on; a search concerns all} */
    private boolean concerns(Evidence evidence) {
        return Evidences.claim(evidence).filter(claim -> !concerns(claim)).isEmpty();
    }

    private boolean isChosen(ActorId party) {
        return party.equals(UNION)
                || selection.states().contains(party)
                || selection.counterparts().contains(party);
    }

    Selection selection() {
        return selection;
    }

    /** {@return the selected states in the alphabetical order of their names} */
    List<ActorId> states() {
        return selection.states().stream()
                .sorted(Comparator.comparing(labels()::actor).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return whether agreements of Hong Kong, which are its own, stand beside those of a state} */
    boolean isHongKongApart() {
        return selection.counterparts().size() > 1 && selection.counterparts().contains(Parties.HONG_KONG);
    }

    /** {@return the counterparts without Hong Kong, unless it is the only one} */
    List<ActorId> mainCounterparts() {
        List<ActorId> main = selection.counterparts().stream()
                .filter(counterpart -> !counterpart.equals(Parties.HONG_KONG))
                .toList();
        return main.isEmpty() ? selection.counterparts() : main;
    }

    /** {@return whether a counterpart has to be named; Hong Kong beside another has words of its own} */
    boolean isOneOfSeveral(ActorId counterpart) {
        List<ActorId> main = mainCounterparts();
        return main.size() > 1 && main.contains(counterpart);
    }

    /** {@return the counterparts with which a form of cooperation is compared} */
    List<ActorId> counterparts(Topic topic) {
        return topic == Topic.HONG_KONG_AGREEMENTS ? List.of(Parties.HONG_KONG) : mainCounterparts();
    }

    /**
     * {@return ", as known by 2019-12-31", where sources count up to a day before the one that is described; nothing
     * otherwise}
     */
    String knownEarlier() {
        return view().knownBy().isBefore(view().asOf()) ? ", as known by " + view().knownBy() : "";
    }

    /** {@return where what the tables show comes from} */
    String sourceLine() {
        return datasetLine() + (sheets.isRegistersOnly() ? "" : "; single sources under Claims and Sources");
    }

    /** {@return the dataset and its version, and those of the dataset with the reference facts, if that is another} */
    String datasetLine() {
        return titled(dataset())
                + dataset()
                        .base()
                        .map(base -> "; facts on states and norms: " + titled(base))
                        .orElse("");
    }

    private static String titled(Dataset dataset) {
        return dataset.info().title() + ", version " + dataset.info().version();
    }

    /** {@return where verdicts come from} */
    String verdictLine() {
        return "Rule set " + evaluation.rules().version() + " on " + datasetLine();
    }

    /** {@return whether names of persons are shown} */
    boolean names() {
        return names;
    }

    /** {@return what all wording shares} */
    Words words() {
        return words;
    }

    Labels labels() {
        return words.labels();
    }

    VisibleClaims claims() {
        return words.claims();
    }

    AnswerWords answers() {
        return words.answers();
    }

    DisplayPolicy policy() {
        return words.policy();
    }

    RecordIndex records() {
        return records;
    }

    /** {@return what puts answers into cells} */
    AnswerCells cells() {
        return cells;
    }

    /** {@return what is on record of a form of cooperation between a state and a counterpart} */
    Cooperation cooperation(ActorId state, ActorId counterpart, Topic topic) {
        return cooperation.between(state, counterpart, topic);
    }

    /** {@return what is on record of a form of cooperation between a state and each selected counterpart} */
    List<Cooperation> cooperation(ActorId state, Topic topic) {
        return counterparts(topic).stream()
                .map(counterpart -> cooperation.between(state, counterpart, topic))
                .toList();
    }

    /**
     * {@return the same; of extraditions and returns also what is on record for Hong Kong, if anything is, beside
     * another counterpart}
     */
    List<Cooperation> cooperationWithAll(ActorId state, Topic topic) {
        List<Cooperation> found = new ArrayList<>(cooperation(state, topic));
        if (isHongKongApart()
                && Topic.returns().contains(topic)
                && cooperation.between(state, Parties.HONG_KONG, topic) instanceof Cooperation.OnRecord cases) {
            found.add(cases);
        }
        return found;
    }

    /** {@return what is on record of the form of cooperation that a claim asks about; nothing for another claim} */
    Optional<Cooperation> cooperation(ClaimId claim) {
        return CooperationQuestion.askedBy(claim)
                .map(asked -> cooperation.between(asked.state(), asked.counterpart(), asked.topic()));
    }

    /** {@return what is on record of all cases and forms of cooperation} */
    CooperationRecord cooperation() {
        return cooperation;
    }

    /** {@return the forms of cooperation that are compared, in order} */
    List<Topic> topics() {
        boolean hongKongApart = selection.counterparts().contains(Parties.HONG_KONG);
        return Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.HONG_KONG_AGREEMENTS || hongKongApart)
                .toList();
    }

    /** {@return the findings with a verdict in a group of verdicts, in the order of the rules} */
    List<Finding> findings(Verdict verdict, VerdictGroup group) {
        return findings.get().stream()
                .filter(finding -> finding.verdict() == verdict && finding.group() == group)
                .toList();
    }

    /** {@return how many verdicts of a group are on what is shown, by kind} */
    Map<Verdict, Long> counts(VerdictGroup group) {
        return evaluation.counts(group, scope::covers);
    }

    private List<Finding> inScope(EnumSet<Verdict> verdicts) {
        return evaluation.findings(verdicts).stream()
                .filter(finding -> scope.covers(finding.subject()))
                .toList();
    }

    /** {@return what a sheet says that has no finding to list: the words, unless nothing was judged at all} */
    String judged(String words) {
        return evaluation.isEmpty()
                ? "Nothing was judged: no text or act between the selected states and counterparts is on record"
                : words;
    }

    /**
     * {@return every claim that a rule asked for and an account answers, whatever the verdict; what was asked in vain
     * for a verdict that holds without it is not an open question, and what leaves one undecided is shown with the
     * verdict. A verdict can ask for records other than the one that it judges, for example whether a law applies to
     * each state; of these, only those on covered records are shown}
     */
    Set<ClaimId> evidence() {
        Set<ClaimId> asked = new LinkedHashSet<>();
        findings.get().forEach(finding -> asked.addAll(covered(finding)));
        inScope(EnumSet.of(Verdict.PASS, Verdict.NOT_APPLICABLE)).forEach(finding -> asked.addAll(covered(finding)));
        Set<ClaimId> answering = new LinkedHashSet<>(claims().answering(asked));
        answering.removeIf(claim -> claims().get(claim).accounts().isEmpty());
        return answering;
    }

    private List<ClaimId> covered(Finding finding) {
        if (scope.isWhole()) {
            return finding.evidence();
        }
        return finding.evidence().stream()
                .filter(claim ->
                        dataset().record(claim.record()).filter(scope::covers).isPresent())
                .toList();
    }
}
