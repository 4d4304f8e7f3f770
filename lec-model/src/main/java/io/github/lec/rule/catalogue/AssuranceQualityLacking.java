package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.OthmanFactor;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.AssuranceWords;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.LastDay;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AssurancesAnswer;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * LEC-ASR-003: an assurance does not meet all of the questions that the European Court asks of it. They are weighed,
 * never counted: each question that is not met is named.
 */
final class AssuranceQualityLacking extends RemovalRule {
    private static final Set<OthmanFactor> DECISIVE =
            EnumSet.of(OthmanFactor.GENERAL_SITUATION, OthmanFactor.SPECIFIC, OthmanFactor.GIVER_CAN_BIND);
    private static final Set<SafeguardKind> ON_ANYTHING = EnumSet.allOf(SafeguardKind.class);

    AssuranceQualityLacking() {
        super(RuleInfo.builder()
                .id("LEC-ASR-003")
                .title("Othman question not answered in favour of the assurance")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Is each of the Othman questions answered in favour of the assurance?")
                .norms(Norms.of("othman", "cz-us-2299-19", "it-cass-21125-2023"))
                .cover(Norms.of("othman"))
                .benchmark(
                        "Each question that the European Court of Human Rights asks of an assurance is answered in its"
                                + " favour; that the state which gives it is not a party to the European Convention is"
                                + " weighed, but is not decisive by itself.")
                .notMet("At least one question that the European Court of Human Rights asks of an assurance is not"
                        + " answered in its favour.")
                .remedy("Record what a court or the coder found on each of the twelve questions.")
                .rationale("Whether an assurance can be relied on depends on its quality and on the practice of the"
                        + " state that gives it (Othman v United Kingdom, paragraphs 188 and 189). A court"
                        + " weighs the answers together: one against the assurance does not settle whether"
                        + " it is enough. A finding is principal only on the three without which the others"
                        + " help little: the general situation, whether the assurance is specific, and"
                        + " whether its giver can bind the state; on any other question it is qualified.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        Truth judged = isJudgedBy(view, day(view, subject));
        // the day of a hand-over that is disputed decides nothing
        boolean disputed = super.day(view, subject).isPresent()
                && !Removals.isRemoved(view, subject).isKnown();
        if (disputed && isJudgedBy(view, lastAssurance(view, subject)) != judged) {
            judged = Truth.UNKNOWN;
        } else if (Removals.isRemoved(view, subject).isTrue()) {
            judged = Norms.orMet(judged, () -> breached(view, subject));
        }
        return Assurances.givenByHandOver(view, subject, ON_ANYTHING).and(judged);
    }

    private static Truth isJudgedBy(View view, Optional<PartialDate> day) {
        return Cases.onDay(day, on -> Norms.judgedBy(view, "othman", on));
    }

    private static Optional<PartialDate> lastAssurance(View view, Case subject) {
        return LastDay.of(
                view, AssurancesAnswer.of(Assurances.judged(view, subject)).affirmed(), Assurance::date);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth unsound = Assurances.isSound(view, subject).not();
        return unsound.isFalse()
                        && !Removals.isFairTrialDenied(view, subject, day(view, subject))
                                .isFalse()
                ? Truth.UNKNOWN
                : unsound;
    }

    @Override
    protected Severity severity(View view, Case subject) {
        Truth.Condition<OthmanFactor> met = Assurances.answers(weighed(view, subject), subject);
        Truth decisive = Truth.any(DECISIVE, factor -> met.test(factor).not());
        Truth bound = onDay(view, subject, day -> Cases.isBound(view, subject, Norms.of("othman"), day));
        boolean nobody = Removals.isRemoved(view, subject).isFalse();
        return decisive.and(bound)
                        .and(Truth.of(!nobody))
                        .and(Assurances.relied(view, subject, ON_ANYTHING))
                        .isTrue()
                ? Severity.ERROR
                : Severity.WARNING;
    }

    /** {@return what is established, if that is enough for a finding: what is only alleged besides adds no weight} */
    private View weighed(View view, Case subject) {
        View established = view.established(reported());
        return decides(established, subject).isTrue() ? established : view;
    }

    /**
     * {@return the claim on the hand-over, if that is open, or on the assurances, of which the remark says what is
     * open}
     */
    @Override
    protected List<ClaimId> claimsInOpen(View view, Case subject) {
        List<ClaimId> ofHandOver = super.claimsInOpen(view, subject);
        return ofHandOver.isEmpty() && !Assurances.judged(view, subject).isEmpty()
                ? List.of(ClaimId.of(subject.id().value(), "assurances", ""))
                : ofHandOver;
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        Truth.Condition<OthmanFactor> met = Assurances.answers(view, subject);
        List<OthmanFactor> notMet = answered(met, Truth.FALSE);
        List<OthmanFactor> open = answered(met, Truth.UNKNOWN);
        List<String> words = new ArrayList<>(
                AssuranceWords.turnedDown(view, subject).stream().toList());
        AssuranceWords.giver(view, subject, Assurances.judged(view, subject)).ifPresent(words::add);
        AssuranceWords.unused(view, subject, Assurances.judged(view, subject)).ifPresent(words::add);
        if (!notMet.isEmpty()) {
            List<OthmanFactor> known = answered(Assurances.answers(weighed(view, subject), subject), Truth.FALSE);
            List<OthmanFactor> established = Lists.filter(notMet, known::contains);
            if (!established.isEmpty()) {
                words.add(notInFavour(established));
            }
            if (established.size() < notMet.size()) {
                words.add("Only alleged is what follows. "
                        + notInFavour(Lists.filter(notMet, factor -> !established.contains(factor))));
            }
        }
        if (Assurances.given(view, subject, ON_ANYTHING).isTrue() && !open.isEmpty() && notMet.isEmpty()) {
            words.add(
                    "Not answered: " + open.stream().map(OthmanFactor::label).collect(Collectors.joining("; ")) + ".");
        }
        switch (Removals.isFairTrialDenied(view, subject, day(view, subject))) {
            case TRUE ->
                words.add("A flagrant denial of justice is recorded too, which bars a hand-over by itself (Othman);"
                        + " whether the assurance meets it is open.");
            case UNKNOWN ->
                words.add("Whether there was a flagrant denial of justice, which bars a hand-over by itself (Othman),"
                        + " is open too.");
            case FALSE -> {}
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** {@return the questions that were answered with no, so that none reads as an affirmation} */
    private static String notInFavour(List<OthmanFactor> against) {
        String named = against.stream()
                .filter(factor -> shown(factor).isEmpty())
                .map(OthmanFactor::label)
                .collect(Collectors.joining("; "));
        String shown =
                against.stream().flatMap(factor -> shown(factor).stream()).collect(Collectors.joining("; "));
        return Stream.of(
                        named.isEmpty() ? "" : "Not in its favour: " + named + ".",
                        shown.isEmpty() ? "" : "Not shown: " + shown + ".")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> shown(OthmanFactor factor) {
        return switch (factor) {
            case GENERAL_SITUATION -> Optional.of("that the general situation allows reliance");
            case DISCLOSED -> Optional.of("that it was disclosed");
            case SPECIFIC -> Optional.of("that it is specific");
            case GIVER_CAN_BIND -> Optional.of("that the giver can bind the state");
            case LOCAL_COMPLIANCE -> Optional.of("that local authorities comply");
            case LAWFULNESS -> Optional.of("that the treatment is unlawful there");
            case PRIOR_ILL_TREATMENT -> Optional.of("that there was no prior ill-treatment");
            case COURT_REVIEW -> Optional.of("that a court reviewed it");
            case CONTRACTING_STATE, RELATIONS_AND_RECORD, MONITORING, ANTI_TORTURE_SYSTEM -> Optional.empty();
        };
    }

    private static List<OthmanFactor> answered(Truth.Condition<OthmanFactor> met, Truth answer) {
        return Arrays.stream(OthmanFactor.values())
                .filter(factor -> met.test(factor) == answer)
                .toList();
    }

    /**
     * {@return the day of the hand-over, on which the risk is judged (Chahal, Saadi); without one, the day of the last
     * assurance that is judged, on which the earlier ones were also before the deciding authority}
     */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return super.day(view, subject)
                .or(() -> lastAssurance(view, subject))
                .or(() -> LastDay.ofAnyStep(view, subject));
    }

    @Override
    Optional<OpenPoint> openFirst(View view, Case subject) {
        return AssuranceWords.open(view, subject);
    }
}
