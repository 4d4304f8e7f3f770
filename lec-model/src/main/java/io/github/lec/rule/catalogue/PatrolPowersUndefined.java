package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.OperationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.util.Optional;
import java.util.Set;

/** LEC-POL-003: foreign officers patrol, and their powers, or the basis of those they have, are not defined. */
final class PatrolPowersUndefined extends OperationRule {
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
        if (none.isTrue() && powers.affirmed().size() == 1) {
            return coercedWithoutAuthority(view, subject);
        }
        Truth coerced = Truth.of(coercedWithoutAuthority(view, subject).isTrue());
        Truth wrong = isUndefined(powers).or(hasBasis(view, subject).not());
        return coerced.or(none.isFalse() ? wrong : wrong.and(Truth.UNKNOWN));
    }

    /** A law of the host state that allows the powers is their basis; no other is needed. */
    private static Truth hasBasis(View view, Operation subject) {
        return Operations.onEach(view, subject, day -> {
            Truth basis = Operations.hasBasis(view, subject, day);
            return isAllowed(view, subject, day).isTrue() ? basis.reconcile(Truth.TRUE) : basis;
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

    /** {@return whether officers coerced persons without authority: false if no source reports coercion} */
    private Truth coercedWithoutAuthority(View view, Operation subject) {
        Truth used = wasSo(view, subject, OperationQuestion.COERCIVE_POWERS_USED);
        if (view.acts().facts(subject, OperationQuestion.COERCIVE_POWERS_USED).isEmpty()) {
            return Truth.FALSE;
        }
        return used.and(Operations.onAny(view, subject, day -> hadAuthority(view, subject, day))
                .not());
    }

    private static Truth hadAuthority(View view, Operation subject, Optional<PartialDate> day) {
        return view.acts().wasSo(subject, OperationQuestion.AUTHORITY_FOR_POWERS, day);
    }

    @Override
    protected Severity severity(View view, Operation subject) {
        return coercedWithoutAuthority(view, subject).isTrue() ? Severity.ERROR : Severity.WARNING;
    }

    /** If officers have no powers, the basis is not asked. */
    @Override
    protected Optional<String> open(View view, Operation subject) {
        return openDay(view, subject)
                .or(() -> powers(view, subject).isAny(NO_POWERS).isTrue()
                        ? openPowers(view, subject)
                        : Operations.openBasis(view, subject));
    }

    /** {@return that some sources say that officers had no powers, and others say something else} */
    private static Optional<String> openPowers(View view, Operation subject) {
        return powers(view, subject).affirmed().size() > 1
                ? Optional.of("whether the officers had any powers (sources contradict each other)")
                : Optional.empty();
    }

    /** {@return as an indirect question, on which of several days persons were coerced, if the authority turns on it} */
    private Optional<String> openDay(View view, Operation subject) {
        return !view.acts()
                                .facts(subject, OperationQuestion.COERCIVE_POWERS_USED)
                                .isEmpty()
                        && wasSo(view, subject, OperationQuestion.COERCIVE_POWERS_USED)
                                .isTrue()
                        && Operations.differsByDay(view, subject, day -> hadAuthority(view, subject, day))
                ? Optional.of("on which day the officers used coercion (on some of the days they had authority)")
                : Optional.empty();
    }

    @Override
    protected Optional<PartialDate> day(View view, Operation subject) {
        return Operations.day(view, subject);
    }
}
