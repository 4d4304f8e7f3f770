package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.operations.MissingDay;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** LEC-POL-003: foreign officers patrol, and their powers, or the basis of those they have, are not defined. */
final class PatrolPowersUndefined extends OpenPointRule {
    private static final Set<String> PATROLS = Set.of("JOINT_PATROL", "JOINT_BORDER_PATROL");
    private static final Set<String> NO_POWERS = Set.of("NONE");
    private static final Set<String> UNDEFINED = Set.of("UNDEFINED");

    /** Uniforms and equipment say nothing about powers. */
    private static final Set<String> APPEARANCE = Set.of("NATIONAL_UNIFORM", "UNARMED");

    PatrolPowersUndefined() {
        super(RuleInfo.builder()
                .id("LEC-POL-003")
                .title("Joint patrol without defined powers")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Is it laid down what foreign officers on the patrol may do?")
                .norms(Norms.of("untoc-4"))
                .cover(Norms.of())
                .benchmark(
                        "It is laid down what foreign officers on a joint patrol may do, and on what basis; that they"
                                + " have no powers at all is a clear answer.")
                .notMet("A source says that the powers of foreign officers on the patrol were not defined, or had no"
                        + " basis, or that they used coercion without authority.")
                .remedy("Look for the arrangement, and for what it says on powers, weapons and escort by"
                        + " officers of the host state.")
                .rationale(
                        "Police powers on another state's territory exist only as far as that state's law grants them.")
                .build());
    }

    @Override
    protected Truth applies(View view, Operation subject) {
        return Truth.of(PATROLS.contains(subject.kind()) && !isWithinOneState(view, subject))
                .and(view.acts().tookPlace(subject));
    }

    /** A region is part of its state, whose officers are not foreign there. */
    private static boolean isWithinOneState(View view, Operation subject) {
        return Operations.isAbroad(view, subject).isFalse();
    }

    @Override
    protected Truth breached(View view, Operation subject) {
        CodesAnswer powers = powers(view, subject);
        Truth none = powers.isAny(NO_POWERS);
        Truth coerced = coercedWithoutAuthority(view, subject);
        if (none.isTrue() && powers.affirmed().size() == 1) {
            return coerced;
        }
        Truth wrong = isUndefined(powers).or(hasBasis(view, subject).not());
        return coerced.or(none.isFalse() ? wrong : wrong.and(Truth.UNKNOWN));
    }

    /**
     * A law of the host state that allows the powers is their basis; no other is needed. That it did not allow them
     * contradicts a basis.
     */
    private static Truth hasBasis(View view, Operation subject) {
        return Operations.onEach(view, subject, day -> {
            Truth basis = Operations.hasBasis(view, subject, day);
            return switch (isAllowed(view, subject, day)) {
                case TRUE -> basis.reconcile(Truth.TRUE);
                case FALSE -> basis.and(Truth.UNKNOWN);
                case UNKNOWN -> basis;
            };
        });
    }

    /** Asked only if a source answers it, so that it is not listed as open in addition to the basis. */
    private static Truth isAllowed(View view, Operation subject, Optional<PartialDate> day) {
        return view.acts().isReported(subject, OperationQuestion.AUTHORITY_FOR_POWERS)
                ? hadAuthority(view, subject, day)
                : Truth.UNKNOWN;
    }

    /** {@return the powers that sources name, without uniforms and equipment, which are not powers} */
    private static CodesAnswer powers(View view, Operation subject) {
        return view.acts().powers(subject).without(APPEARANCE);
    }

    /**
     * {@return whether the powers of the officers are not laid down: open if no source says, if some sources name
     * powers, or if sources contradict each other}
     */
    private static Truth isUndefined(CodesAnswer powers) {
        Truth undefined = powers.isAny(UNDEFINED);
        Truth defined = powers.without(UNDEFINED).without(NO_POWERS).isAny(powers.affirmed());
        return undefined.isTrue() == defined.isTrue() ? Truth.UNKNOWN : Truth.of(undefined.isTrue());
    }

    /** {@return whether officers coerced persons without authority: asked only if a source reports coercion} */
    private Truth coercedWithoutAuthority(View view, Operation subject) {
        if (!view.acts().isReported(subject, OperationQuestion.COERCIVE_POWERS_USED)) {
            return Truth.FALSE;
        }
        Truth used = wasSo(view, subject, OperationQuestion.COERCIVE_POWERS_USED);
        return used.isFalse()
                ? used
                : used.and(Operations.onAny(view, subject, day -> hadAuthority(view, subject, day))
                        .not());
    }

    private static Truth hadAuthority(View view, Operation subject, Optional<PartialDate> day) {
        return view.acts().wasSo(subject, OperationQuestion.AUTHORITY_FOR_POWERS, day);
    }

    /** Coercion without authority weighs more, unless it is only alleged beside something that is established. */
    @Override
    protected Severity severity(View view, Operation subject) {
        boolean alleged = !decides(established(view), subject).isTrue();
        return coercedWithoutAuthority(alleged ? view : established(view), subject)
                        .isTrue()
                ? Severity.ERROR
                : Severity.WARNING;
    }

    private View established(View view) {
        return view.established(reported());
    }

    /** Says which of the three it was and, if one of them is established, which others are only alleged. */
    @Override
    protected Optional<String> remark(View view, Operation subject) {
        if (judge(view, new Subject.OfOperation(subject)) != Verdict.FAIL) {
            return Optional.empty();
        }
        Set<String> established = faults(established(view), subject);
        return Optional.of("Recorded: "
                + faults(view, subject).stream()
                        .map(fault ->
                                established.isEmpty() || established.contains(fault) ? fault : fault + " (alleged)")
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private Set<String> faults(View view, Operation subject) {
        Set<String> faults = new LinkedHashSet<>();
        CodesAnswer powers = powers(view, subject);
        boolean some = powers.isAny(NO_POWERS).isFalse();
        if (some && isUndefined(powers).isTrue()) {
            faults.add("powers not defined");
        }
        if (some && hasBasis(view, subject).isFalse()) {
            faults.add("no legal basis");
        }
        if (coercedWithoutAuthority(view, subject).isTrue()) {
            faults.add("coercion without authority");
        }
        return faults;
    }

    /** If officers have no powers, the basis is not asked. */
    @Override
    Optional<OpenPoint> point(View view, Operation subject) {
        Optional<OpenPoint> day = openDay(view, subject).or(() -> MissingDay.open(view, subject));
        if (day.isPresent() || powers(view, subject).isAny(NO_POWERS).isTrue()) {
            return day.or(() -> openPowers(view, subject));
        }
        return openUndescribed(view, subject)
                .or(() -> openAllowed(view, subject))
                .or(() -> Operations.openBasis(view, subject)
                        .map(words -> new OpenPoint(
                                words,
                                List.of(
                                        ClaimId.of(subject.id().value(), "basis", ""),
                                        fact(subject, OperationQuestion.BASIS_EXISTS)))));
    }

    /** {@return that some sources say that officers had no powers, and others say something else} */
    private static Optional<OpenPoint> openPowers(View view, Operation subject) {
        return powers(view, subject).affirmed().size() > 1
                ? Optional.of(OpenPoint.on(
                        subject, "powers", "whether the officers had any powers (sources contradict each other)"))
                : Optional.empty();
    }

    /** {@return that sources tell only how the officers looked} */
    private static Optional<OpenPoint> openUndescribed(View view, Operation subject) {
        Set<String> told = view.acts().powers(subject).affirmed();
        if (told.isEmpty() || !powers(view, subject).isEmpty()) {
            return Optional.empty();
        }
        String appearance = told.stream()
                .flatMap(power -> view.dataset().code("powers", power).stream())
                .map(code -> FirstLetter.lower(code.label()))
                .collect(Collectors.joining("; "));
        return Optional.of(
                OpenPoint.on(subject, "powers", "which powers the officers had, if any (recorded: " + appearance + ")")
                        .asked());
    }

    /** {@return that what sources say of the basis contradicts what others say of the authority for the powers} */
    private static Optional<OpenPoint> openAllowed(View view, Operation subject) {
        Optional<PartialDate> day = Operations.day(view, subject);
        Truth basis = Operations.hasBasis(view, subject, day);
        Truth allowed = isAllowed(view, subject, day);
        if (!basis.isKnown() || !allowed.isKnown() || basis == allowed) {
            return Optional.empty();
        }
        return Optional.of(new OpenPoint(
                basis.isTrue()
                        ? "whether the powers had a basis (one source says that the operation had one, another that the"
                                + " law of the host did not allow the powers)"
                        : "whether the powers had a basis (one source says that the operation had none, another that"
                                + " the law of the host allowed the powers)",
                List.of(
                        fact(subject, OperationQuestion.BASIS_EXISTS),
                        fact(subject, OperationQuestion.AUTHORITY_FOR_POWERS))));
    }

    /** {@return on which of several days persons were coerced, if the authority turns on it} */
    private Optional<OpenPoint> openDay(View view, Operation subject) {
        return view.acts().isReported(subject, OperationQuestion.COERCIVE_POWERS_USED)
                        && wasSo(view, subject, OperationQuestion.COERCIVE_POWERS_USED)
                                .isTrue()
                        && Operations.differsByDay(view, subject, day -> hadAuthority(view, subject, day))
                ? Optional.of(new OpenPoint(
                        "on which day the officers used coercion (on some of the days they had authority)",
                        List.of(fact(subject, OperationQuestion.COERCIVE_POWERS_USED))))
                : Optional.empty();
    }

    private static ClaimId fact(Operation subject, OperationQuestion question) {
        return ClaimId.of(subject.id().value(), "facts", question.name());
    }

    @Override
    protected Optional<PartialDate> day(View view, Operation subject) {
        return Operations.day(view, subject);
    }
}
