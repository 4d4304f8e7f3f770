package io.github.lec.rule.catalogue.cases;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.BasesAnswer;
import io.github.lec.view.View;
import io.github.lec.view.actors.Attribution;
import io.github.lec.view.days.UncertainDay;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions of several rules about a case. */
public final class Cases {
    /** The routes by which a person is handed to the requesting state, with or without consent. */
    public static final Set<CaseRoute> HANDED_OVER = Collections.unmodifiableSet(EnumSet.of(
            CaseRoute.EXTRADITION,
            CaseRoute.AD_HOC_SURRENDER,
            CaseRoute.DEPORTATION,
            CaseRoute.RENDITION,
            CaseRoute.FORCED_RETURN));

    /** The routes that are not based on a treaty, whatever else they are based on. */
    public static final Set<CaseRoute> WITHOUT_TREATY = Collections.unmodifiableSet(EnumSet.of(
            CaseRoute.AD_HOC_SURRENDER, CaseRoute.DEPORTATION, CaseRoute.RENDITION, CaseRoute.FORCED_RETURN));

    /** The steps by which the person leaves the requested state. */
    public static final Set<CaseStage> REMOVAL = CaseStage.removals();

    /** The stages at which the person is still in the requested state. */
    private static final Set<CaseStage> NOT_YET_REMOVED =
            EnumSet.of(CaseStage.ARRESTED, CaseStage.PENDING, CaseStage.SURRENDER_DECIDED);

    private Cases() {}

    /**
     * {@return whether a step was taken by the view's day; a step without a day was, and a step that a source denies is
     * open}
     */
    public static Truth hasHappened(View view, Case subject, CaseStep step) {
        return isDoneBy(view, subject, step, Optional.of(PartialDate.of(view.asOf())));
    }

    /**
     * {@return whether a stage was reached by the view's day; false if no source says so, open if another source denies
     * it}
     */
    public static Truth hasReached(View view, Case subject, CaseStage stage) {
        return Truth.any(view.acts().steps(subject, EnumSet.of(stage)), step -> hasHappened(view, subject, step));
    }

    /** {@return what follows from a step; from a step that another source denies, it only may follow} */
    public static Truth unlessDenied(View view, Case subject, CaseStep step, Truth following) {
        return following.isTrue() && view.acts().isDenied(subject, step) ? Truth.UNKNOWN : following;
    }

    /** {@return whether the law of the European Union applies in the requested state on a day} */
    public static Truth euLawApplies(View view, Case subject, LocalDate day) {
        return subject.requested()
                .map(state -> view.states().euLawApplies(state, day))
                .orElse(Truth.UNKNOWN);
    }

    /** {@return whether at least one of the norms binds the requested state on a day} */
    public static Truth isBound(View view, Case subject, List<NormId> norms, LocalDate day) {
        return subject.requested()
                .map(state -> view.any(norms, norm -> view.norms().binds(norm, state, day)))
                .orElse(Truth.UNKNOWN);
    }

    /** {@return the day of the surrender, return or deportation, according to all accounts together} */
    public static Optional<PartialDate> removalDay(View view, Case subject) {
        return view.acts().removalDay(subject);
    }

    /** {@return the day of some stages, according to all their accounts together} */
    public static Optional<PartialDate> day(View view, Case subject, Set<CaseStage> stages) {
        return view.acts().day(subject, stages);
    }

    /** {@return the last day on which a source still shows the person in the requested state} */
    static Optional<LocalDate> lastInRequestedState(View view, Case subject) {
        return view.acts().steps(subject, NOT_YET_REMOVED).stream()
                .filter(step -> step.by().isEmpty() || isByRequested(view, subject, step))
                .filter(step -> !view.acts().isDenied(subject, step))
                .flatMap(step -> step.day().flatMap(PartialDate::earliest).stream())
                .max(Comparator.naturalOrder());
    }

    /** {@return whether the requested state or one of its authorities is recorded as the author of a step} */
    static boolean isByRequested(View view, Case subject, CaseStep step) {
        return step.by()
                .filter(by -> Attribution.isOfRequested(view.dataset(), subject, by))
                .isPresent();
    }

    /** {@return the treaties on which sources say that the case rests} */
    public static List<Treaty> treaties(View view, Case subject) {
        return Lists.map(Lists.filter(bases(view, subject), Treaty.class::isInstance), Treaty.class::cast);
    }

    /** {@return whether sources only deny that a treaty was the basis, and name no basis} */
    public static boolean isTreatyDenied(View view, Case subject) {
        BasesAnswer bases = view.acts().bases(subject);
        return bases.named().isEmpty()
                && bases.mentioned().stream()
                        .flatMap(id -> view.dataset().instrument(InstrumentId.of(id.value())).stream())
                        .anyMatch(Treaty.class::isInstance);
    }

    /** {@return the arrangements on which sources say that the case rests} */
    public static List<Arrangement> arrangements(View view, Case subject) {
        return Lists.map(Lists.filter(bases(view, subject), Arrangement.class::isInstance), Arrangement.class::cast);
    }

    /** {@return whether sources name a basis, but not a treaty} */
    public static boolean restsOnOtherThanTreaty(View view, Case subject) {
        List<Instrument> bases = bases(view, subject);
        return !bases.isEmpty() && Lists.noneMatch(bases, Treaty.class::isInstance);
    }

    /** {@return whether sources name a basis, and only arrangements; open if each of these is also denied} */
    public static Truth restsOnArrangementsOnly(View view, Case subject) {
        boolean onOther = Lists.anyMatch(bases(view, subject), basis -> !(basis instanceof Arrangement));
        return onOther ? Truth.FALSE : restsOn(view, subject, Arrangement.class);
    }

    /**
     * {@return whether the case rests on an arrangement and not on a treaty; open if what sources name is also denied}
     */
    public static Truth restsOnArrangementWithoutTreaty(View view, Case subject) {
        return restsOn(view, subject, Arrangement.class)
                .and(restsOn(view, subject, Treaty.class).not());
    }

    /** {@return whether sources name such a text as a basis; unknown if a source denies each of them} */
    private static Truth restsOn(View view, Case subject, Class<? extends Instrument> kind) {
        return Truth.any(
                Lists.filter(bases(view, subject), kind::isInstance),
                basis -> view.acts().isBasis(subject, basis));
    }

    private static List<Instrument> bases(View view, Case subject) {
        return Lists.present(
                view.acts().bases(subject).named(), basis -> view.dataset().instrument(InstrumentId.of(basis.value())));
    }

    /**
     * Whether a treaty applied to a surrender on a day: it was in force between the two on that day or, if it had ended
     * by then, when the request was made (Vienna Convention on the Law of Treaties, article 70(1)(b)). A treaty that
     * was applied provisionally may have applied (article 25).
     */
    public static Truth isUnderTreaty(View view, Case subject, Treaty treaty, LocalDate day) {
        Truth inForce = isInForce(view, subject, treaty, day);
        if (inForce.isTrue()) {
            return inForce; // nothing else has to be asked, or is listed as open
        }
        Truth ended = isTerminated(view, subject, treaty, day);
        Truth pending = ended.and(wasInForceWhenAsked(view, subject, treaty));
        // a treaty that had entered into force and ended was no longer applied provisionally
        boolean over = ended.isTrue()
                && !view.instruments().stage(treaty, Stage.IN_FORCE).affirmed().isEmpty();
        return over
                ? inForce.or(pending)
                : inForce.or(pending).or(Instruments.isPerhapsAppliedProvisionally(view, treaty, day));
    }

    /** {@return whether a treaty had ended by a day, and it is open whether the request was made before its end} */
    public static boolean isPerhapsPending(View view, Case subject, Treaty treaty, LocalDate day) {
        return isTerminated(view, subject, treaty, day).isTrue()
                && wasInForceWhenAsked(view, subject, treaty) == Truth.UNKNOWN;
    }

    /**
     * Whether a treaty applied to a surrender on a day and was not suspended: while it is, the parties are released
     * from performing it, whether or not the request was made before (Vienna Convention on the Law of Treaties, article
     * 72(1)(a)). A protocol whose text had ended or was suspended may have operated without it. What is in force is no
     * basis of a surrender either unless it covers extradition.
     */
    public static Truth isOperating(View view, Case subject, Treaty treaty, LocalDate day) {
        return isUnderTreaty(view, subject, treaty, day)
                .and(coversExtradition(treaty))
                .and(isSuspended(view, subject, treaty, day).not())
                .and(isTextOver(view, subject, treaty, day).not());
    }

    /**
     * {@return whether a treaty covers extradition; open of one that is on something else, such as assistance: few of
     * them do, among them the Convention against Torture (article 8)}
     */
    public static Truth coversExtradition(Treaty treaty) {
        return switch (treaty.kind()) {
            case EXTRADITION, CRIME_SUPPRESSION -> Truth.TRUE;
            default -> Truth.UNKNOWN;
        };
    }

    /**
     * {@return whether the text to which a protocol belongs had ended or was suspended; then it is open whether what
     * was added to it operated without it}
     */
    public static Truth isTextOver(View view, Case subject, Treaty treaty, LocalDate day) {
        return isTextEnded(view, subject, treaty, day)
                .or(text(view, treaty)
                        .map(text -> isSuspended(view, subject, text, day))
                        .orElse(Truth.FALSE))
                .and(Truth.UNKNOWN);
    }

    /** {@return whether the text to which a protocol belongs had ended; false of a treaty that belongs to none} */
    public static Truth isTextEnded(View view, Case subject, Treaty treaty, LocalDate day) {
        return text(view, treaty)
                .map(text -> isTerminated(view, subject, text, day))
                .orElse(Truth.FALSE);
    }

    /** {@return the treaty to which a protocol belongs; nothing of a treaty that is none} */
    public static Optional<Treaty> text(View view, Treaty protocol) {
        return protocol.parent()
                .flatMap(parent -> view.dataset().instrument(parent))
                .filter(Treaty.class::isInstance)
                .map(Treaty.class::cast);
    }

    /** {@return whether a treaty had ended between the two states of a case by a day} */
    public static Truth isTerminated(View view, Case subject, Treaty treaty, LocalDate day) {
        return subject.requested()
                .map(requested -> view.instruments().isTerminatedBetween(treaty, requested, subject.requesting(), day))
                .orElseGet(() -> view.instruments().isTerminated(treaty, day));
    }

    /** {@return whether a treaty was suspended between the two states of a case on a day} */
    public static Truth isSuspended(View view, Case subject, Treaty treaty, LocalDate day) {
        return subject.requested()
                .map(requested -> view.instruments().isSuspendedBetween(treaty, requested, subject.requesting(), day))
                .orElseGet(() -> view.instruments().isSuspended(treaty, day));
    }

    private static Truth wasInForceWhenAsked(View view, Case subject, Treaty treaty) {
        return whenAsked(view, subject, day -> isInForce(view, subject, treaty, day));
    }

    /** Asks for the day of a request; without one, or if a source denies it, that is open. */
    private static Truth whenAsked(View view, Case subject, Truth.Condition<LocalDate> question) {
        List<CaseStep> requests = view.acts().steps(subject, EnumSet.of(CaseStage.REQUESTED));
        return requests.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(
                        requests,
                        step -> view.acts().isDenied(subject, step) ? Truth.UNKNOWN : onDay(step.day(), question));
    }

    private static Truth isInForce(View view, Case subject, Treaty treaty, LocalDate day) {
        return subject.requested()
                .map(requested -> view.instruments().isInForceBetween(treaty, requested, subject.requesting(), day))
                .orElseGet(() -> view.instruments().isInForce(treaty, day));
    }

    /** {@return whether a step was taken by a day, read as days of acts are; a step that a source denies is open} */
    public static Truth isDoneBy(View view, Case subject, CaseStep step, Optional<PartialDate> day) {
        return unlessDenied(view, subject, step, ActDays.isDoneBy(step.day(), day));
    }

    /** {@return whether only a "no" of a day after an act leaves open what another source affirms, to tell why} */
    public static boolean isContestedLater(View view, Case subject, CaseQuestion question, Optional<PartialDate> act) {
        List<CaseFact> facts = view.acts().facts(subject, question);
        return !view.acts().wasSo(subject, question, act).isKnown()
                && view.acts()
                        .wasSo(question, Lists.filter(facts, fact -> !ActDays.isAfter(fact.date(), act)), act)
                        .isTrue();
    }

    /**
     * {@return a day with only a lower bound, bounded by the last day on which something done by an as-of day can have
     * been done}
     */
    public static PartialDate upTo(LocalDate asOf, PartialDate day) {
        return day.latest().isEmpty()
                        && day.earliest().filter(first -> !first.isAfter(asOf)).isPresent()
                ? PartialDate.between(day.earliest(), Optional.of(asOf))
                : day;
    }

    /** Asks for the first and the last possible day of an event; the answers must agree. */
    public static Truth onDay(Optional<PartialDate> day, Truth.Condition<LocalDate> question) {
        return UncertainDay.ask(day, question);
    }
}
