package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/**
 * A rule on one type of thing: the common base of all the typed rules. Everything is asked of the thing that is
 * judged, such as a case, and not of the subject that stands for it.
 *
 * @param <A> the type of what is judged
 */
abstract class TypedRule<A> extends Rule {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    TypedRule(RuleInfo info) {
        super(info);
    }

    /**
     * What a subject stands for.
     *
     * @param subject a subject of one of the rule's kinds
     * @return what is judged
     */
    abstract A judged(Subject subject);

    /**
     * The subject that stands for what is judged.
     *
     * @param judged what is judged
     * @return a subject of one of the rule's kinds
     */
    abstract Subject subject(A judged);

    @Override
    public Truth applies(View view, Subject subject) {
        return applies(view, judged(subject));
    }

    /**
     * Whether the rule applies.
     *
     * @param view the view
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth applies(View view, A subject);

    @Override
    public Truth breached(View view, Subject subject) {
        return breached(view, judged(subject));
    }

    /**
     * Whether the benchmark is not met.
     *
     * @param view the view
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth breached(View view, A subject);

    @Override
    public Severity severity(View view, Subject subject) {
        return severity(view, judged(subject));
    }

    /**
     * The severity of a finding; if unknowns leave two possible, the lower one.
     *
     * @param view the view
     * @param subject what is judged
     * @return the severity
     */
    protected Severity severity(View view, A subject) {
        return info().severity();
    }

    /**
     * The verdict on what is judged, which its words may depend on.
     *
     * @param view the view
     * @param subject what is judged
     * @return the verdict, as on the subject that stands for it
     */
    protected final Verdict judge(View view, A subject) {
        return judge(view, subject(subject));
    }

    /**
     * The severity of the finding on what is judged as a whole, which its words may depend on.
     *
     * @param view the view
     * @param subject what is judged
     * @return the severity, as on the subject that stands for it
     */
    protected final Severity severityOf(View view, A subject) {
        return severity(view, subject(subject));
    }

    @Override
    public String notMet(View view, Subject subject) {
        return notMet(view, judged(subject));
    }

    /**
     * What was found if the benchmark is not met.
     *
     * @param view the view
     * @param subject what is judged
     * @return a sentence or two, by default those of the rule's {@link #info()}
     */
    protected String notMet(View view, A subject) {
        return info().notMet();
    }

    @Override
    public List<NormId> cover(View view, Subject subject) {
        return cover(view, judged(subject));
    }

    /**
     * The law that protects whatever a text says, where it binds the state.
     *
     * @param view the view
     * @param subject what is judged
     * @return norms, by default those of the rule's {@link #info()}
     */
    protected List<NormId> cover(View view, A subject) {
        return info().cover();
    }

    @Override
    public Optional<String> remark(View view, Subject subject) {
        return remark(view, judged(subject));
    }

    /**
     * What a reader should know in addition to the rule's own words.
     *
     * @param view the view
     * @param subject what is judged
     * @return a sentence, or nothing
     */
    protected Optional<String> remark(View view, A subject) {
        return Optional.empty();
    }

    @Override
    public List<ClaimId> claimsInRemark(View view, Subject subject) {
        return claimsInRemark(view, judged(subject));
    }

    /**
     * The claims that the {@linkplain #remark(View, Object) remark} mentions although the verdict does not depend on
     * them.
     *
     * @param view the view
     * @param subject what is judged
     * @return the claims; none if the remark mentions only what the verdict rests on
     */
    protected List<ClaimId> claimsInRemark(View view, A subject) {
        return List.of();
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return open(view, judged(subject));
    }

    /**
     * What leaves the verdict open if each claim that was asked for has an answer, and only the rule knows what these
     * answers lack.
     *
     * @param view the view
     * @param subject what is judged, on which the verdict is open
     * @return an indirect question, as in "whether the person was handed over"; nothing if the rule does not know
     */
    protected Optional<String> open(View view, A subject) {
        return Optional.empty();
    }

    @Override
    public List<ClaimId> claimsInOpen(View view, Subject subject) {
        return claimsInOpen(view, judged(subject));
    }

    /**
     * The claims for which {@link #open(View, Object)} asks in words already.
     *
     * @param view the view
     * @param subject what is judged, on which the verdict is open
     * @return the claims; none if what the rule says there is not the question of a claim
     */
    protected List<ClaimId> claimsInOpen(View view, A subject) {
        return List.of();
    }

    @Override
    public List<ClaimId> claimsToSettle(View view, Subject subject) {
        return claimsToSettle(view, judged(subject));
    }

    /**
     * The claims that would settle what {@link #open(View, Object)} or, if it says nothing, the remark asks.
     *
     * @param view the view
     * @param subject what is judged, on which the verdict is open
     * @return the claims, by default {@link #claimsInOpen(View, Object)}; none if only a question of law is open
     */
    protected List<ClaimId> claimsToSettle(View view, A subject) {
        return claimsInOpen(view, subject);
    }
}
