package io.github.lec.rule.catalogue;

import io.github.lec.actor.Fact;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.StateRule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.source.Topic;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A state cooperates, and its own practice does not meet the benchmark according to a source. */
final class StatePracticeRule extends StateRule {
    private static final Set<TreatyKind> NOT_ON_COOPERATION = EnumSet.of(
            TreatyKind.HUMAN_RIGHTS,
            TreatyKind.REFUGEES,
            TreatyKind.TREATY_LAW,
            TreatyKind.DIPLOMATIC_RELATIONS,
            TreatyKind.CONSTITUTIVE,
            TreatyKind.DATA_PROTECTION);

    /** The forms of cooperation that rest on texts. */
    private static final List<Topic> OF_TEXTS = List.of(
            Topic.EXTRADITION_TREATY,
            Topic.MUTUAL_LEGAL_ASSISTANCE,
            Topic.TRANSFER_OF_SENTENCED_PERSONS,
            Topic.POLICE_COOPERATION,
            Topic.CYBER_AND_DIALOGUE);

    private final Fact fact;
    private final boolean membersOnly;

    StatePracticeRule(RuleInfo info, Fact fact, boolean membersOnly) {
        super(info);
        this.fact = fact;
        this.membersOnly = membersOnly;
    }

    @Override
    protected Truth applies(View view, Subject.OfState subject) {
        return view.all(
                () -> membersOnly
                        ? view.states().isMember(subject.state().id(), StateAnswers.EUROPEAN_UNION, view.asOf())
                        : Truth.TRUE,
                () -> cooperates(view, subject));
    }

    /** The absence of a text in force with a counterpart cannot be shown: silence leaves it open. */
    private static Truth cooperates(View view, Subject.OfState subject) {
        Truth some = view.any(texts(view, subject), text -> operatesBetween(view, text, subject));
        return some.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static List<CooperationInstrument> texts(View view, Subject.OfState subject) {
        return Lists.filter(
                view.known(view.dataset().between(subject.state().id(), subject.counterpart())),
                text -> !(text instanceof Treaty treaty) || !NOT_ON_COOPERATION.contains(treaty.kind()));
    }

    /** A suspended treaty is in force, and there is nothing that could be monitored or shared. */
    private static Truth operatesBetween(View view, CooperationInstrument text, Subject.OfState subject) {
        return view.all(
                () -> isInForceBetween(view, text, subject),
                () -> Instruments.isStopped(
                                view, text, List.of(subject.state().id(), subject.counterpart()), view.asOf())
                        .not());
    }

    private static Truth isInForceBetween(View view, CooperationInstrument text, Subject.OfState subject) {
        return text instanceof Treaty && text.parties().size() > 2
                ? view.instruments()
                        .isParty(text.id(), subject.state().id(), view.asOf())
                        .and(view.instruments().isParty(text.id(), subject.counterpart(), view.asOf()))
                : view.instruments().isInForce(text, view.asOf());
    }

    @Override
    protected Truth breached(View view, Subject.OfState subject) {
        return view.states().isFact(subject.state().id(), fact, Set.of("NO"), view.asOf());
    }

    /** If no text is recorded, whether there is one is open; if one is in force, only the practice is. */
    @Override
    protected Optional<String> open(View view, Subject.OfState subject) {
        if (cooperates(view, subject).isTrue()) {
            return Optional.empty();
        }
        String between = " is in force between " + subject.state().nameInSentence() + " and "
                + view.dataset().nameInSentence(subject.counterpart());
        List<String> perhaps = texts(view, subject).stream()
                .filter(text -> !operatesBetween(view, text, subject).isKnown())
                .map(CooperationInstrument::title)
                .toList();
        if (!perhaps.isEmpty()) {
            return Optional.of("whether one of these texts" + between + ": " + String.join("; ", perhaps));
        }
        List<String> stopped = texts(view, subject).stream()
                .filter(text -> isInForceBetween(view, text, subject).isTrue())
                .map(CooperationInstrument::title)
                .toList();
        return Optional.of(
                stopped.isEmpty()
                        ? "whether a text on cooperation" + between + " (none is known to be)"
                        : "whether another text on cooperation" + between + " (suspended, or no longer in operation: "
                                + String.join("; ", stopped) + ")");
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Subject.OfState subject) {
        if (cooperates(view, subject).isTrue()) {
            return List.of();
        }
        List<ClaimId> perhaps = texts(view, subject).stream()
                .filter(text -> !operatesBetween(view, text, subject).isKnown())
                .map(text -> ClaimId.of(text.id().value(), "lifecycle", Stage.IN_FORCE.name()))
                .toList();
        return !perhaps.isEmpty()
                ? perhaps
                : OF_TEXTS.stream()
                        .map(topic ->
                                new CooperationQuestion(subject.state().id(), subject.counterpart(), topic).claim())
                        .toList();
    }
}
