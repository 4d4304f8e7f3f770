package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.OperationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * LEC-DPX-002: a state in which Union law applies, or Europol, hands over personal data without any of the three bases.
 */
final class DataExportWithoutBasis extends OperationRule {
    private static final NormId OF_STATES = NormId.of("led-35");
    private static final NormId OF_EUROPOL = NormId.of("europol-25");
    private static final LocalDate DIRECTIVE = LocalDate.of(2018, 5, 6);
    private static final LocalDate EUROPOL_REGULATION = LocalDate.of(2017, 5, 1);
    private static final ActorId DENMARK = ActorId.of("DK");
    private static final ActorId EUROPOL = ActorId.of("EUROPOL");

    DataExportWithoutBasis() {
        super(RuleInfo.builder()
                .id("LEC-DPX-002")
                .title("Personal data handed over without a legal basis")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Was there a legal basis for handing over the personal data?")
                .norms(Norms.of("led-35", "led-36", "led-37", "led-38", "europol-25", "fd-2008-977-13"))
                .cover(Norms.of())
                .benchmark("Police data go to a third state on an adequacy decision, on appropriate safeguards, or on a"
                        + " derogation for the case. Directive 2016/680 has asked this of member states since"
                        + " 2018-05-06; for earlier acts it is a benchmark, apart from what bound Europol and what"
                        + " Framework Decision 2008/977 said about data from another member state.")
                .notMet("Personal data were handed over, and a source says that there was neither an adequacy decision"
                        + " nor appropriate safeguards nor a derogation.")
                .remedy("Look for the instrument that contains the safeguards, or the reasons for a derogation.")
                .rationale(
                        "Since 2018-05-06 Directive 2016/680 asks for one of the three; before, the framework decision"
                                + " of 2008 covered only data received from another member state. National security is"
                                + " outside both.")
                .wouldNeed("For at least one case or operation: whether personal data were handed over, and on what"
                        + " basis.")
                .build());
    }

    @Override
    protected Truth applies(View view, Operation subject) {
        Optional<PartialDate> when = Operations.day(view, subject);
        Truth inUnion = Truth.any(
                Lists.filter(Operations.states(view, subject), state -> canReach(view, state)),
                (ActorId state) -> Cases.onDay(when, day -> appliesOrIsTakenOver(view, state, day)));
        return view.acts()
                .tookPlace(subject)
                .and(inUnion)
                .and(isWithThirdState(view, subject, when))
                .and(wasSo(view, subject, OperationQuestion.DATA_EXPORTED));
    }

    /**
     * {@return whether a third state may have received the data, to which alone the benchmark applies: among states
     * that are bound by the directive, data go without it (recitals 101 to 103)} If only one state is recorded, another
     * received them.
     */
    private static Truth isWithThirdState(View view, Operation subject, Optional<PartialDate> when) {
        List<ActorId> states = Lists.filter(Operations.states(view, subject), state -> !state.equals(EUROPOL));
        return states.size() < 2
                ? Truth.TRUE
                : Truth.any(
                        states,
                        (ActorId state) -> canReach(view, state)
                                ? Cases.onDay(
                                        when,
                                        day -> appliesOrIsTakenOver(view, state, day)
                                                .not())
                                : Truth.TRUE);
    }

    /**
     * {@return whether the directive can reach a state on any day: a state that was never a member and has not adopted
     * the directive is a third state, even where the day of the act is open}
     */
    private static boolean canReach(View view, ActorId state) {
        return Operations.isOfOrganisation(view, state)
                || view.unionLaw().wasEverMember(view.states().country(state))
                || !appliesOrIsTakenOver(view, view.states().country(state), view.asOf())
                        .isFalse();
    }

    /**
     * A state outside the Union may have adopted the directive; for a state where Union law applies this need not be
     * asked.
     */
    private static Truth appliesOrIsTakenOver(View view, ActorId state, LocalDate day) {
        Truth applies = view.states().euLawApplies(state, day);
        return applies.isFalse() ? view.norms().binds(OF_STATES, state, day).and(Truth.UNKNOWN) : applies;
    }

    @Override
    protected Truth breached(View view, Operation subject) {
        return hadBasis(view, subject).not();
    }

    private static Truth hadBasis(View view, Operation subject) {
        return Operations.onAny(view, subject, day -> hadBasis(view, subject, day));
    }

    private static Truth hadBasis(View view, Operation subject, Optional<PartialDate> day) {
        return view.acts().wasSo(subject, OperationQuestion.DATA_EXPORT_BASIS, day);
    }

    @Override
    protected Optional<String> open(View view, Operation subject) {
        return isWithThirdState(view, subject, Operations.day(view, subject)) == Truth.UNKNOWN
                ? Optional.of("whether a third state took part, or only states that are bound by the directive")
                : openDay(view, subject).or(() -> super.open(view, subject));
    }

    /** {@return as an indirect question, on which of several days data were handed over, if the basis turns on it} */
    private Optional<String> openDay(View view, Operation subject) {
        if (isWithoutDay(view, subject)) {
            return Optional.of("on which day the data were handed over (no day is recorded)");
        }
        return wasSo(view, subject, OperationQuestion.DATA_EXPORTED).isTrue()
                        && Operations.differsByDay(view, subject, day -> hadBasis(view, subject, day))
                ? Optional.of("on which day the data were handed over (on some of the days there was a basis)")
                : Optional.empty();
    }

    private static boolean isWithoutDay(View view, Operation subject) {
        return view.acts().tookPlace(subject).isTrue()
                && Operations.day(view, subject).isEmpty();
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, Operation subject) {
        return isWithoutDay(view, subject)
                ? view.acts().carriedOut(subject).stream()
                        .map(step -> ClaimId.of(subject.id().value(), "steps", step.key()))
                        .distinct()
                        .toList()
                : super.claimsToSettle(view, subject);
    }

    @Override
    protected Severity severity(View view, Operation subject) {
        Truth bound = Truth.any(
                Operations.states(view, subject),
                (ActorId state) -> Cases.onDay(
                        Operations.day(view, subject),
                        day -> view.norms().binds(state.equals(EUROPOL) ? OF_EUROPOL : OF_STATES, state, day)));
        return bound.isTrue() ? Severity.ERROR : Severity.INFO;
    }

    /** {@return what the law required on the day, if that was not yet what the benchmark says} */
    @Override
    protected Optional<String> remark(View view, Operation subject) {
        Optional<PartialDate> day = Operations.day(view, subject);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        boolean europol = Operations.states(view, subject).contains(EUROPOL);
        if (europol && day.get().isBefore(PartialDate.of(EUROPOL_REGULATION)).isTrue()) {
            return Optional.of(
                    "Before 2017-05-01 Council Decision 2009/371/JHA, article 23, bound Europol: it asked for an"
                            + " agreement with the third state, with exceptions for single cases.");
        }
        if (!europol
                && day.get().isBefore(PartialDate.of(DIRECTIVE)).isTrue()
                && Lists.anyMatch(Operations.states(view, subject), state -> canReach(view, state))) {
            return Optional.of(
                    "Directive (EU) 2016/680 did not yet apply on that day; the framework decision of 2008 covered"
                            + " only data received from another member state.");
        }
        return whetherBound(view, subject, day.get());
    }

    /**
     * {@return a sentence that it is open whether the directive binds the states that took part, if it certainly binds
     * none of them} Some members are bound only to the extent that they take part in such cooperation; states that
     * adopt the acts that develop the Schengen acquis are bound by their agreements with the Union.
     */
    private static Optional<String> whetherBound(View view, Operation subject, PartialDate day) {
        List<ActorId> states = Operations.states(view, subject);
        List<ActorId> perhaps =
                Lists.filter(states, state -> !binds(view, state, day).isKnown());
        boolean another = Lists.anyMatch(
                states,
                state -> state.equals(EUROPOL) || binds(view, state, day).isTrue());
        return perhaps.isEmpty()
                        || another
                        || day.earliest().isEmpty()
                        || day.latest().isEmpty()
                ? Optional.empty()
                : Optional.of("Whether the directive binds "
                        + WordList.and(perhaps.stream()
                                .map(view.dataset()::nameInSentence)
                                .toList())
                        + " in such cooperation is open"
                        + (Lists.allMatch(perhaps, state -> isUnderTheProtocols(view, state, day))
                                ? " (" + protocols(perhaps) + ")."
                                : "."));
    }

    /** {@return the protocol on the opt-out of each state: that of Denmark is another than that of the other two} */
    private static String protocols(List<ActorId> states) {
        return states.stream()
                .map(state -> state.equals(DENMARK) ? "Protocol No 22, article 2a" : "Protocol No 21, article 6a")
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Truth binds(View view, ActorId state, PartialDate day) {
        return Cases.onDay(Optional.of(day), on -> view.norms().binds(OF_STATES, state, on));
    }

    /**
     * The protocols exempt members, and also exempted the United Kingdom during its transition (Withdrawal Agreement,
     * article 127(6)).
     */
    private static boolean isUnderTheProtocols(View view, ActorId state, PartialDate day) {
        return Cases.onDay(Optional.of(day), on -> view.states().euLawApplies(state, on))
                .isTrue();
    }

    @Override
    protected Optional<PartialDate> day(View view, Operation subject) {
        return Operations.day(view, subject);
    }
}
