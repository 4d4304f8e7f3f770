package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.rule.catalogue.texts.EachWay;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** LEC-DPX-003: the targets of cooperation are chosen by religion, origin or "extremism" without violence. */
final class ProfilingByBelief extends Rule {
    private static final Set<String> BY_BELIEF =
            Set.of("UIGHUR_SUSPECTS", "RELIGIOUS_GROUP", "ETHNIC_GROUP", "EXTREMISM_WITHOUT_VIOLENCE");
    private static final Set<String> BY_NAME = Set.of("NAMED_SUSPECTS");

    /** Descriptions of what persons are said to have done; others tell who they are, such as critics or lawyers. */
    private static final Set<String> BY_ACT = Set.of(
            "NAMED_SUSPECTS",
            "ECONOMIC_FUGITIVES",
            "EMBEZZLEMENT",
            "GRAFT",
            "IMMORAL_CONDUCT",
            "PARTY_DISCIPLINE_BREACH");

    private static final List<String> EQUATING = List.of("THREE_EVILS", "EXTREMISM_WITHOUT_VIOLENCE");
    private static final List<SafeguardKind> NEUTRALITY = List.of(SafeguardKind.RELIGION_MINORITY_NEUTRALITY);

    /** The question which wording of a text certainly equates belief with crime. */
    private record Wording(InstrumentId text) {}

    ProfilingByBelief() {
        super(RuleInfo.builder()
                .id("LEC-DPX-003")
                .title("Persons targeted for religion, origin or extremism without violence")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Are persons chosen only for what they are suspected to have done?")
                .addAsks(SafeguardKind.RELIGION_MINORITY_NEUTRALITY)
                .norms(Norms.of("cfreu-10", "cfreu-21", "unscr-2178-2"))
                .cover(Norms.of("cfreu-10", "cfreu-21"))
                .benchmark("Cooperation targets persons for what they are suspected to have done, not for religion or"
                        + " origin, or for extremism that involves no violence.")
                .notMet("Those targeted are described by religion or origin, or as extremist without an element of"
                        + " violence.")
                .remedy("Record the criteria by which persons are chosen; in negotiations, add that religion, origin"
                        + " and opinion are not among them.")
                .rationale("The Charter protects belief and forbids discrimination for religion or ethnic origin."
                        + " Security Council resolution 2178 encourages states to screen travellers without"
                        + " profiling on such grounds, and does not oblige them to (paragraph 2).")
                .build());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.INSTRUMENT, SubjectKind.OPERATION);
    }

    @Override
    public Layer layer(Subject subject) {
        return subject instanceof Subject.OfOperation ? Layer.PRACTICE : Layer.TEXT;
    }

    @Override
    public Truth applies(View view, Subject subject) {
        if (subject instanceof Subject.OfOperation of) {
            return Truth.of(!Operations.AT_NOBODY.contains(of.operation().kind()))
                    .and(view.acts().tookPlace(of.operation()));
        }
        return Instruments.isOfPolice(((Subject.OfInstrument) subject).instrument());
    }

    @Override
    public Truth breached(View view, Subject subject) {
        if (subject instanceof Subject.OfOperation of) {
            return byBelief(view, of.operation());
        }
        CooperationInstrument instrument = ((Subject.OfInstrument) subject).instrument();
        return EachWay.lacks(view, instrument, NEUTRALITY).and(equates(view, instrument));
    }

    /** {@return whether a text equates belief with crime; if one wording does, whether another does is not asked} */
    private static Truth equates(View view, CooperationInstrument text) {
        return view.shared(
                        new Wording(text.id()),
                        silent -> Lists.findFirst(
                                EQUATING,
                                wording -> silent.instruments()
                                        .hasWording(text, wording)
                                        .isTrue()))
                .map(wording -> view.instruments().hasWording(text, wording))
                .orElseGet(() -> Instruments.hasFlag(view, text, EQUATING));
    }

    /** {@return whether persons are described by belief; false only if some are named, and all by what they did} */
    private static Truth byBelief(View view, Operation operation) {
        CodesAnswer targets = view.acts().targets(operation);
        Truth byBelief = targets.isAny(BY_BELIEF);
        boolean byAct = targets.isAny(BY_NAME).isTrue()
                && targets.without(BY_ACT).affirmed().isEmpty();
        return byBelief.isFalse() && !byAct ? Truth.UNKNOWN : byBelief;
    }

    /** That a court tells of other targets does not establish those that a newspaper alleges. */
    @Override
    public boolean isAlleged(View view, Subject subject) {
        return subject instanceof Subject.OfOperation of
                && !byBelief(view.established(Set.of()), of.operation()).isTrue();
    }

    private static String targets(
            View view, Operation operation, Predicate<String> which, UnaryOperator<String> written) {
        return view.acts().targets(operation).affirmed().stream()
                .filter(which)
                .flatMap(target -> view.dataset().code("target", target).stream())
                .map(code -> written.apply(code.label()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Says by which of the descriptions the targeted persons were chosen, or where the text lacks its clause. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        if (judge(view, subject) != Verdict.FAIL) {
            return Optional.empty();
        }
        return subject instanceof Subject.OfOperation of
                ? Optional.of("Recorded: " + undisputed(view, of.operation()) + ".")
                : EachWay.remark(view, ((Subject.OfInstrument) subject).instrument(), NEUTRALITY);
    }

    /** {@return the descriptions by belief that no source denies} */
    private static String undisputed(View view, Operation operation) {
        CodesAnswer targets = view.acts().targets(operation);
        return targets(
                view, operation, target -> BY_BELIEF.contains(target) && !targets.isDenied(target), label -> label);
    }

    @Override
    public List<ClaimId> claimsInOpen(View view, Subject subject) {
        if (open(view, subject).isEmpty()) {
            return List.of();
        }
        if (subject instanceof Subject.OfOperation of) {
            return List.of(ClaimId.of(of.operation().id().value(), "targets", ""));
        }
        CooperationInstrument text = ((Subject.OfInstrument) subject).instrument();
        return EQUATING.stream()
                .filter(wording -> view.instruments().isWordingDisputed(text, wording))
                .map(wording -> ClaimId.of(text.id().value(), "textFlags", wording))
                .toList();
    }

    /** {@return what is open about the targets or the wording; the claim on its clause says that the clause is open} */
    @Override
    public Optional<String> open(View view, Subject subject) {
        if (!(subject instanceof Subject.OfOperation of)) {
            return openWording(view, ((Subject.OfInstrument) subject).instrument());
        }
        if (byBelief(view, of.operation()).isKnown()) {
            return Optional.empty();
        }
        String targets = targets(view, of.operation(), target -> true, FirstLetter::lower);
        return Optional.of("whether persons are chosen only for what they are suspected to have done"
                + (targets.isEmpty() ? "" : " (recorded targets: " + targets + ")"));
    }

    private static Optional<String> openWording(View view, CooperationInstrument text) {
        if (equates(view, text).isKnown()) {
            return Optional.empty();
        }
        boolean disputed =
                Lists.anyMatch(EQUATING, wording -> view.instruments().isWordingDisputed(text, wording));
        return Optional.of("whether the text equates religion, origin or extremism without violence with crime ("
                + (disputed ? "sources contradict each other" : "what is recorded does not say") + ")");
    }
}
