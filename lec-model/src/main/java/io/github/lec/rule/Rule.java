package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark, and two questions about a subject: does it apply, and is it breached? Both are pure functions of what a
 * view answers; the same functions decide and, run with a recording view, explain.
 *
 * <p>Ask the view, as in {@code view.instruments().clause(relation, kind)}, and never the lists of a record, such as
 * {@code treaty.safeguards()}: what is read there is not recorded as evidence of the finding, and includes what was not
 * yet known.
 *
 * <p>Most rules extend one of the typed bases, each of which also makes a simple rule of two functions:
 * {@link RelationRule}, {@link InstrumentRule}, {@link TextRule}, {@link CaseRule}, {@link OperationRule} and
 * {@link StateRule}. {@link #applies} and {@link #breached} are all that a rule must answer; the other methods are
 * asked for the words of a finding. In a typed base these words, too, can be given for what is judged, as in
 * {@code remark(View, Case)}.
 */
public abstract class Rule {
    /** The members that show what was done in a case; what decides a finding on it is in other members. */
    static final Set<String> SHOWING_A_CASE = Set.of("steps", "route", "persons", "basis");

    private final RuleInfo info;

    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected Rule(RuleInfo info) {
        this.info = info;
    }

    /** {@return the rule's id, norms and words} */
    public final RuleInfo info() {
        return info;
    }

    /** {@return the id of the rule, as in {@code LEC-EXT-001}} */
    public final String id() {
        return info.id();
    }

    /** {@return the kinds of subject that the rule judges} */
    public abstract Set<SubjectKind> kinds();

    /**
     * Whether the rule applies.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return three-valued
     */
    public abstract Truth applies(View view, Subject subject);

    /**
     * Whether the benchmark is not met; asked if the rule may apply.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return three-valued
     */
    public abstract Truth breached(View view, Subject subject);

    /**
     * The severity of a finding on the subject; if unknowns leave two possible, the lower one.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return the severity
     */
    public Severity severity(View view, Subject subject) {
        return info.severity();
    }

    /**
     * What a finding on the subject judges.
     *
     * @param subject a subject of one of the rule's kinds
     * @return a text, overriding law, practice or the record
     */
    public Layer layer(Subject subject) {
        return info.layer();
    }

    /**
     * What the rule asks of subjects of one kind.
     *
     * @param kind one of the rule's kinds
     * @return a yes-or-no question in positive form, by default that of the rule's {@link #info()}; a rule on texts and
     *     acts has one for each
     */
    public String question(SubjectKind kind) {
        return info.question();
    }

    /**
     * What was found on the subject if the benchmark is not met.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return a sentence or two, by default those of the rule's {@link #info()}; a rule on several kinds of subject may
     *     give others
     */
    public String notMet(View view, Subject subject) {
        return info.notMet();
    }

    /**
     * The law that protects whatever a text says, where it binds the state.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return norms, by default those of the rule's {@link #info()}; a rule on several acts may leave out what bears on
     *     none that is recorded
     */
    public List<NormId> cover(View view, Subject subject) {
        return info.cover();
    }

    /**
     * Whether a finding on the subject rests on an act that is only alleged: no court or international body established
     * it, and no one admitted it. Such a finding weighs no more than {@link Severity#WARNING}, and its words say so.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return true if it is only alleged; false for texts and for the record
     */
    public boolean isAlleged(View view, Subject subject) {
        return false;
    }

    /**
     * The parts of a subject on which its verdict rests: for a case, the persons who each have this verdict.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return at least one; the subject itself unless a rule judges its parts one by one
     */
    public List<Subject> deciding(View view, Subject subject) {
        return List.of(subject);
    }

    /**
     * The first and the last day that matter to the verdict: for an act, the possible days of the act; for a text, the
     * view's day.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return one day or two; none if a bound is not known
     */
    public List<LocalDate> days(View view, Subject subject) {
        return List.of(view.asOf());
    }

    /**
     * What a reader should know about this subject in addition to the rule's own words.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return a sentence, or nothing
     */
    public Optional<String> remark(View view, Subject subject) {
        return Optional.empty();
    }

    /**
     * The claims that the {@linkplain #remark remark} mentions although the verdict does not depend on them. They
     * belong to the {@linkplain Finding#evidence() evidence}, so that a reader can look them up.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return the claims; none if the remark mentions only what the verdict rests on
     */
    public List<ClaimId> claimsInRemark(View view, Subject subject) {
        return List.of();
    }

    /**
     * What leaves the verdict open if each claim that was asked for has an answer, and only the rule knows what these
     * answers lack.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds, on which the verdict is open
     * @return an indirect question, as in "whether the person was handed over"; nothing if the rule does not know
     */
    public Optional<String> open(View view, Subject subject) {
        return Optional.empty();
    }

    /**
     * The claims for which {@link #open} asks in words already, so that a finding does not name them again among the
     * open questions.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds, on which the verdict is open
     * @return the claims; none if what the rule says there is not the question of a claim
     */
    public List<ClaimId> claimsInOpen(View view, Subject subject) {
        return List.of();
    }

    /**
     * The claims that are open if each claim that was asked for has an answer: those that would settle what
     * {@link #open} or, if it says nothing, the remark asks.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds, on which the verdict is open
     * @return the claims, by default {@link #claimsInOpen}; none if only a question of law is open
     */
    public List<ClaimId> claimsToSettle(View view, Subject subject) {
        return claimsInOpen(view, subject);
    }

    /** {@return the members that only show what an act was, for which reports are enough} */
    Set<String> shown() {
        return SHOWING_A_CASE;
    }

    /**
     * The verdict on a subject.
     *
     * @param view what is known on a day
     * @param subject a subject of one of the rule's kinds
     * @return not applicable if the rule does not apply; pass or fail if it applies and the breach is decided;
     *     otherwise undecided
     * @throws IllegalStateException if the rule fails on the subject; it names both, and its cause says why
     * @throws InvalidValueException if the rule gives null; it names the rule, the question and the subject
     */
    public final Verdict judge(View view, Subject subject) {
        Truth applies;
        try {
            applies = applies(view, subject);
        } catch (RuntimeException e) {
            throw failed(subject, e);
        }
        if (given("applies", subject, applies).isFalse()) {
            return Verdict.NOT_APPLICABLE;
        }
        Truth breached;
        try {
            breached = breached(view, subject);
        } catch (RuntimeException e) {
            throw failed(subject, e);
        }
        given("breached", subject, breached);
        if (applies.isTrue() && breached.isKnown()) {
            return breached.isTrue() ? Verdict.FAIL : Verdict.PASS;
        }
        return Verdict.CANNOT_DECIDE;
    }

    /** Names the rule and the subject, since a user's code may fail on one of thousands of subjects. */
    private IllegalStateException failed(Subject subject, RuntimeException cause) {
        return new IllegalStateException("rule " + info.id() + " failed on " + subject.id() + ": " + cause, cause);
    }

    /** A user's code may return null, which would be noticed only far from its cause. */
    private Truth given(String question, Subject subject, @Nullable Truth answer) {
        if (answer == null) {
            throw new InvalidValueException(question, Optional.empty(), "TRUE, FALSE or UNKNOWN")
                    .in(info.id(), subject.id());
        }
        return answer;
    }

    /**
     * The first and the last possible day of a partial date.
     *
     * @param day the day as a source gives it
     * @return both, or none if one is not known
     */
    protected static List<LocalDate> bounds(Optional<PartialDate> day) {
        Optional<LocalDate> first = day.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = day.flatMap(PartialDate::latest);
        return first.isPresent() && last.isPresent() ? List.of(first.get(), last.get()) : List.of();
    }

    @Override
    public final String toString() {
        return id();
    }
}
