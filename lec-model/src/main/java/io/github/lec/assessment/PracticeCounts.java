package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.CaseStage;
import io.github.lec.source.Topic;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The cases of extradition and informal return by what became of them, and the sentences that count them. */
final class PracticeCounts {
    private final Sentences sentences;
    private final String toCounterpart;
    private final boolean ofOneState;

    private final CaseTally surrendered;
    private final CaseTally refused;
    private final CaseTally elsewhere;
    private final CaseTally informal;

    /** Sources contradict each other on whether a person returned after an unsuccessful request. */
    private final CaseTally returnContested;

    private final CaseTally pending;
    private final CaseTally released;

    /** It is not known what a court annulled, so that the case may be refused or pending. */
    private final CaseTally annulled;

    /** The route, and with it the form of cooperation, is disputed. */
    private final CaseTally formDisputed;

    /** The form is clear; the outcome is disputed. */
    private final CaseTally outcomeDisputed;

    /** What is on record, each as the part of a sentence. */
    private final List<String> counted = new ArrayList<>();

    /** That of which nothing is on record. */
    private final NothingCounted none;

    PracticeCounts(KeyFacts facts) {
        this.none = new NothingCounted(facts);
        this.sentences = facts.sentences();
        this.toCounterpart = " to " + sentences.name(facts.counterpart());
        this.ofOneState = sentences.ofOneState();
        Predicate<CaseOnRecord> settled = one -> !one.isDisputed();
        Predicate<CaseOnRecord> broughtElsewhere = one -> one.outcome() == CaseOutcome.ELSEWHERE;
        this.surrendered = new CaseTally(facts, Topic.EXTRADITIONS_EXECUTED, settled);
        this.refused = new CaseTally(facts, Topic.EXTRADITIONS_REFUSED, settled.and(broughtElsewhere.negate()));
        this.elsewhere = new CaseTally(facts, Topic.EXTRADITIONS_REFUSED, broughtElsewhere);
        Predicate<CaseOnRecord> attempted = one -> isAttemptCertain(facts.view(), one);
        this.informal = new CaseTally(facts, Topic.INFORMAL_RETURNS, settled.or(attempted));
        this.returnContested = new CaseTally(facts, Topic.INFORMAL_RETURNS, CaseOnRecord::returnContested);
        this.pending = new CaseTally(
                facts, Topic.EXTRADITIONS_AUTHORISED, settled.and(one -> !one.isReleased() && !one.annulledUnknown()));
        this.annulled = new CaseTally(facts, Topic.EXTRADITIONS_AUTHORISED, settled.and(CaseOnRecord::annulledUnknown));
        this.released = new CaseTally(facts, Topic.EXTRADITIONS_AUTHORISED, settled.and(CaseOnRecord::isReleased));
        this.formDisputed =
                new CaseTally(facts, Topic.returns(), broughtElsewhere.negate().and(CaseOnRecord::isFormDisputed));
        this.outcomeDisputed = new CaseTally(
                facts,
                Topic.returns(),
                attempted.negate().and(one -> one.outcome() == CaseOutcome.DISPUTED && !one.isFormDisputed()));
    }

    /** {@return whether an attempt outside extradition is certain, although its outcome is disputed} */
    private static boolean isAttemptCertain(View view, CaseOnRecord one) {
        return one.outcome() == CaseOutcome.DISPUTED
                && one.isInformal()
                && one.steps().stream()
                        .anyMatch(step -> step.stage() == CaseStage.ATTEMPTED
                                && !view.acts().isDenied(one.record(), step));
    }

    /** {@return the counts in the order in which their claims are given} */
    List<CaseTally> all() {
        return List.of(
                surrendered,
                refused,
                elsewhere,
                informal,
                returnContested,
                pending,
                released,
                annulled,
                formDisputed,
                outcomeDisputed);
    }

    CaseTally surrendered() {
        return surrendered;
    }

    /**
     * {@return what is on record, with the noun at the first count; then what is not; for many states, one sentence per
     * outcome}
     *
     * @param between between which states the cases were, to append to the first count
     */
    String words(String between) {
        counted.clear();
        none.clear();
        countSurrendered();
        countRefused();
        countElsewhere();
        countPending();
        countReleased();
        countAnnulled();
        String apart = countInformal();
        countDisputed();
        if (ofOneState) {
            counted.addAll(none.parts());
        }
        return "On record" + between + ": at least "
                + String.join(ofOneState ? "; " : Pause.STOP + " ", counted) + Pause.STOP + apart
                + (ofOneState ? "" : none.sentence());
    }

    private void countSurrendered() {
        if (surrendered.isEmpty()) {
            addNone(
                    Topic.EXTRADITIONS_EXECUTED,
                    "no extradition" + (ofOneState ? "" : " from these states" + toCounterpart) + " carried out",
                    "extraditions carried out");
        } else {
            counted.add(surrendered.words("extradition case carried out", "extradition cases carried out"));
        }
    }

    private void countRefused() {
        if (refused.isEmpty()) {
            addNone(
                    Topic.EXTRADITIONS_REFUSED,
                    (ofOneState || !none.isEmpty() ? "none" : "no extradition" + toCounterpart) + " refused or lapsed",
                    "refused or lapsed");
            return;
        }
        String ended = refused.isAnyWithdrawn() ? "refused, lapsed or withdrawn" : "refused or lapsed";
        if (surrendered.isEmpty()) {
            counted.add(refused.words("extradition case " + ended, "extradition cases " + ended));
        } else {
            counted.add(ofOneState ? refused.words(ended, ended) : refused.labelled(FirstLetter.upper(ended)));
        }
    }

    private void countElsewhere() {
        if (!elsewhere.isEmpty()) {
            counted.add(
                    ofOneState || counted.isEmpty()
                            ? elsewhere.broughtElsewhere()
                            : elsewhere.labelled("Brought elsewhere instead"));
        }
    }

    private void countPending() {
        if (pending.isEmpty()) {
            return;
        }
        String state = "authorised or pending";
        if (counted.isEmpty()) {
            counted.add(pending.words("extradition case " + state, "extradition cases " + state));
        } else {
            counted.add(ofOneState ? pending.words(state, state) : pending.labelled(FirstLetter.upper(state)));
        }
    }

    private void countReleased() {
        if (!released.isEmpty()) {
            String what = " of a release after an arrest, with no request on record";
            counted.add(released.words("case" + what, "cases" + what));
        }
    }

    private void countAnnulled() {
        if (!annulled.isEmpty()) {
            String what = " in which it is not determined what a court annulled";
            counted.add(annulled.words("case" + what, "cases" + what));
        }
    }

    /** {@return the informal returns as a sentence of their own, if there are many states and other counts} */
    private String countInformal() {
        if (informal.isEmpty()) {
            addNone(
                    Topic.INFORMAL_RETURNS,
                    "no informal return" + (ofOneState || !none.isEmpty() ? "" : toCounterpart) + " or attempt",
                    "informal returns or attempts");
            return "";
        }
        String one = "informal return or attempt";
        String many = "informal returns or attempts";
        if (!ofOneState && !counted.isEmpty()) {
            return " In addition, at least " + informal.returnsInSentences(one, many);
        }
        counted.add(informal.returns(one, many));
        return "";
    }

    private void countDisputed() {
        if (!returnContested.isEmpty()) {
            counted.add(returnContested.words(
                    "case whose return after an unsuccessful request is disputed",
                    "cases whose return after an unsuccessful request is disputed"));
        }
        if (!formDisputed.isEmpty()) {
            counted.add(formDisputed.words(
                    "case whose route, and with it the form, is disputed",
                    "cases whose route, and with it the form, is disputed"));
        }
        if (!outcomeDisputed.isEmpty()) {
            counted.add(outcomeDisputed.words("case whose outcome is disputed", "cases whose outcome is disputed"));
        }
    }

    private void addNone(Topic topic, String words, String form) {
        if (mayBeOne(topic)) {
            none.addDisputed(topic, words + " for certain");
        } else {
            none.add(topic, words, form);
        }
    }

    /** {@return whether a case with a disputed or open route or outcome may be of the kind of which there is none} */
    private boolean mayBeOne(Topic topic) {
        return formDisputed.hasTopic(topic)
                || returnContested.hasTopic(topic)
                || outcomeDisputed.hasTopic(topic)
                || topic == Topic.EXTRADITIONS_REFUSED && !annulled.isEmpty()
                || topic != Topic.INFORMAL_RETURNS && outcomeDisputed.hasTopic(Topic.EXTRADITIONS_AUTHORISED);
    }
}
