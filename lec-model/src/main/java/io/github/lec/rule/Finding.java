package io.github.lec.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.NormId;
import io.github.lec.record.SourceId;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with what it rests on. The evidence is found by running the rule again with a view that records every claim
 * it asks for. The evidence, the severity and the words are computed when they are first read; two threads that read
 * them at the same time compute the same.
 *
 * <p>A finding says that an instrument or record does or does not meet a benchmark. It is not a ruling that a state
 * broke the law.
 */
public final class Finding {
    private static final String NO_RULING = "This is not a finding that any state breached its obligations";

    private final View view;
    private final Rule rule;
    private final Subject subject;
    private final Verdict verdict;

    // not Lazy, which would more than double the memory of a finding; an evaluation of a large dataset makes millions
    private @Nullable Severity severity;
    private @Nullable AskedClaims asked;
    private @Nullable FindingCover covering;

    Finding(View view, Rule rule, Subject subject, Verdict verdict) {
        this.view = view;
        this.rule = rule;
        this.subject = subject;
        this.verdict = verdict;
    }

    /**
     * The finding of a rule on a subject, judged now.
     *
     * @param view what is known on a day
     * @param rule the rule
     * @param subject a subject of one of the rule's kinds
     * @return the finding, which has the verdict
     * @throws InvalidValueException if an argument is null
     */
    public static Finding of(View view, Rule rule, Subject subject) {
        InvalidValueException.given(view, "view");
        Verdict verdict =
                InvalidValueException.given(rule, "rule").judge(view, InvalidValueException.given(subject, "subject"));
        return new Finding(view, rule, subject, verdict);
    }

    /** {@return the view in which the rule judged} */
    public View view() {
        return view;
    }

    /** {@return the rule} */
    public Rule rule() {
        return rule;
    }

    /** {@return what was judged} */
    public Subject subject() {
        return subject;
    }

    /** {@return the verdict} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return the severity; if nothing is decided, the one that it would have if what is open were established} */
    public Severity severity() {
        Severity known = severity;
        if (known == null) {
            Severity full = rule.severity(view, subject);
            boolean capped = full.compareTo(Severity.WARNING) > 0 && isAlleged();
            known = capped ? Severity.WARNING : full;
            severity = known;
        }
        return known;
    }

    /** {@return the claims that were asked for, answered or not, in the order of asking, and those of the remark} */
    public List<ClaimId> evidence() {
        return asked(parts()).all();
    }

    private AskedClaims asked(DecidingParts parts) {
        AskedClaims known = asked;
        if (known == null) {
            known = AskedClaims.of(view, rule, subject, verdict, parts);
            asked = known;
        }
        return known;
    }

    /** {@return the questions that were asked and that the record does not answer, in the order of asking} */
    public List<OpenClaim> unanswered() {
        return openQuestions(parts()).all(evidence());
    }

    /**
     * The questions that leave the verdict open. If it is settled that the rule applies, the questions on whether it
     * applies are not among them.
     *
     * @return if the verdict cannot be decided, the unanswered questions that still matter; otherwise all unanswered
     *     ones
     */
    public List<OpenClaim> openClaims() {
        DecidingParts parts = parts();
        return verdict == Verdict.CANNOT_DECIDE
                ? undecided(parts).claims()
                : openQuestions(parts).of(asked(parts).unsettled());
    }

    private OpenClaims openQuestions(DecidingParts parts) {
        return new OpenClaims(view, subject, verdict, other -> rule.judge(other, subject) != verdict, parts);
    }

    /**
     * What the rule still lacks although the claims that it asked for have answers, which together are not enough. If
     * there are {@linkplain #openClaims() open claims}, it is a further point.
     *
     * @return an indirect question, as in "whether the person was handed over"; nothing if the verdict is settled, or
     *     if the rule does not know
     */
    public Optional<String> openPoint() {
        return verdict == Verdict.CANNOT_DECIDE ? parts().open() : Optional.empty();
    }

    /** {@return what to know beside the rule's own words, such as that a clause protects by reference only} */
    public Optional<String> remark() {
        return sentences(ended().strip() + remarked(parts(), true));
    }

    /** {@return {@link #remark()} without the status of the text, such as suspended, for a table that has it apart} */
    public Optional<String> remarkBesideStatus() {
        return sentences(remarked(parts(), false));
    }

    /** {@return the part of the remark that says what other sources say of the clauses, without effect on the verdict} */
    public Optional<String> saidOtherwise() {
        return TextRemarks.saidOtherwise(view, rule, subject, verdict, this::evidence);
    }

    private static Optional<String> sentences(String words) {
        return Optional.of(words.strip()).filter(said -> !said.isEmpty());
    }

    private String ended() {
        return TextRemarks.ended(view, rule, subject, verdict);
    }

    /**
     * {@return the sources of the answers in the record of the subject itself that are visible on the known-by day,
     * each once, in the order of the evidence}
     */
    public List<SourceId> sources() {
        return new FindingSources(view, evidence()).of(subject);
    }

    /** {@return what the verdict is about; verdicts are counted only with others of the same group} */
    public VerdictGroup group() {
        return VerdictGroup.of(rule, subject);
    }

    /** {@return what the rule judged: a text, overriding law, practice or the record} */
    public Layer layer() {
        return rule.layer(subject);
    }

    /** {@return whether a benchmark is not met by an act that no court or body established and no one admitted} */
    public boolean isAlleged() {
        return verdict == Verdict.FAIL && rule.isAlleged(view, subject);
    }

    /**
     * The law that protects whatever the text says: the rule's norms that certainly bind the requested state, for an
     * act on its day and for a text on the view's day. It neither removes the gap in the text nor changes the verdict.
     *
     * @return the norms; none for a calibration row, a subject without a requested state, or an act without a day
     */
    public List<NormId> cover() {
        return covering().binding();
    }

    /**
     * {@return the law that may {@linkplain #cover() protect}, for example law that was observed in force only later}
     */
    public List<NormId> coverNotDetermined() {
        return covering().open();
    }

    private FindingCover covering() {
        FindingCover known = covering;
        if (known == null) {
            known = new FindingCover(view, rule, subject, parts().days());
            covering = known;
        }
        return known;
    }

    /**
     * {@return the relations under treaties of the same kind in which the requesting state has agreed with others to
     * what is missing here, in the order of the ids of the treaties; none unless a text falls short} A negotiator can
     * point to them. For a {@linkplain io.github.lec.dataset.Dataset#draft draft} those of the embedded dataset also
     * count; for other datasets only their own treaties: none is no evidence.
     */
    public List<Relation> precedents() {
        return AgreedElsewhere.relations(view, rule, subject, verdict);
    }

    /** {@return the verdicts on all texts among which precedents are sought; nothing unless a text of two falls short} */
    public Optional<Map<Relation, Verdict>> verdictsElsewhere() {
        return AgreedElsewhere.verdicts(view, rule, subject, verdict);
    }

    /** {@return what was found, in a few sentences for a reader without a law degree} */
    public String words() {
        DecidingParts parts = parts(); // one for all words, so that what decides is found only once
        RuleInfo info = rule.info();
        return switch (verdict) {
            case PASS -> met() + ended() + info.benchmark() + clauses() + remarked(parts, true);
            case FAIL -> notMet(parts, true);
            case CANNOT_DECIDE ->
                "Cannot be decided from what is recorded." + parts.concerned(verdict)
                        + undecided(parts).words() + " The benchmark: " + info.benchmark();
            case NOT_APPLICABLE -> "The rule does not apply here. Its benchmark: " + info.benchmark();
        };
    }

    /**
     * {@return {@link #words()} without what {@link #cover()} and {@link #precedents()} say about a text that falls
     * short, for a table that has columns for these}
     */
    public String briefWords() {
        return verdict == Verdict.FAIL ? notMet(parts(), false) : words();
    }

    private DecidingParts parts() {
        return new DecidingParts(view, rule, subject);
    }

    /** {@return what the rule remarks on this subject, and what is to know of its text beside its end, to append} */
    private String remarked(DecidingParts parts, boolean status) {
        return parts.remark().map(remark -> " " + remark).orElse("")
                + TextRemarks.of(
                        view, rule, subject, verdict, status, () -> asked(parts).all());
    }

    private String met() {
        return layer() == Layer.TEXT ? JudgedClauses.met(view, subject, evidence()) : "Benchmark met. ";
    }

    private String clauses() {
        return layer() == Layer.TEXT ? JudgedClauses.named(view, subject, evidence()) : "";
    }

    private UndecidedWords undecided(DecidingParts parts) {
        return new UndecidedWords(
                view, subject, parts, openQuestions(parts), asked(parts), () -> remarked(parts, true));
    }

    private String notMet(DecidingParts parts, boolean inFull) {
        String found = ended()
                + ExcludedClauses.of(view, rule, subject, evidence()).orElseGet(parts::notMet)
                + parts.concerned(verdict)
                + remarked(parts, true);
        return switch (layer()) {
            case TEXT ->
                "Benchmark not met (text). " + found + " " + NO_RULING
                        + (inFull
                                ? CoverWords.regardless(view, cover(), coverNotDetermined())
                                        + PrecedentWords.of(view, rule, subject, verdict)
                                : ".");
            case LAW -> "Benchmark not met. " + found + " " + NO_RULING + ".";
            case PRACTICE ->
                "Benchmark not met. " + alleged(found)
                        + LaterJudgments.counted(view, parts, asked(parts).all())
                        + " " + NO_RULING + ".";
            case RECORD -> "Benchmark not met. " + found;
        };
    }

    /** Names who alleges it in the finding itself, so that readers can weigh the words. */
    private String alleged(String found) {
        return isAlleged() ? "Alleged: " + found + new FindingSources(view, evidence()).alleging(rule, subject) : found;
    }

    /** {@return what would settle the question or close the gap, in a sentence for editors and negotiators} */
    public String remedy() {
        return rule.info().remedy();
    }

    /** {@return the JSON of its remark, if it has one} */
    Optional<Map<String, Object>> remarkJson() {
        return remark().map(remark -> JsonMembers.of("rule", rule().info().id())
                .with("subject", subject().id())
                .with("words", words())
                .toMap());
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("rule", rule.info().id())
                .with("subject", subject.id())
                .with("kind", subject.kind())
                .with("title", subject.title(view.dataset()))
                .with("verdict", verdict)
                .with("severity", severity())
                .with("layer", layer())
                .with("words", words())
                .with("evidence", evidence())
                .with("sources", sources())
                .with("open", openClaims())
                .with("openPoint", openPoint())
                .with("cover", cover())
                .with("coverNotDetermined", coverNotDetermined())
                .with("precedents", AgreedElsewhere.texts(view, rule, subject, verdict))
                .with("remedy", remedy())
                .with("calibration", subject.isCalibration())
                .toMap();
    }

    /** {@return rule, subject and verdict, then the words} */
    @Override
    public String toString() {
        return rule.info().id() + " " + subject.id() + ": " + words();
    }
}
