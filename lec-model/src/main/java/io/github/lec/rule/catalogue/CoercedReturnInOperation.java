package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.rule.OperationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LEC-POL-004 on an operation: it was to make persons return, by persuasion or pressure. */
final class CoercedReturnInOperation extends OperationRule {
    private static final String PERSUADING = "COVERT_PERSUASION";
    private static final Set<String> PERSUASIVE = Set.of("PERSUASION", "REPATRIATION");
    private static final Set<String> COERCIVE = Set.of("PRESSURE", "THREATS", "HARASSMENT_OF_RELATIVES", "COVERT");
    private static final Set<String> MAY_PERSUADE =
            Set.of("CAMPAIGN", "REPATRIATION_DRIVE", "OVERSEAS_STATION", "PRESSURE_CAMPAIGN");

    private static final List<OperationQuestion> QUESTIONS =
            List.of(OperationQuestion.COERCION, OperationQuestion.VOLUNTARY);

    CoercedReturnInOperation(RuleInfo info) {
        super(info);
    }

    @Override
    protected Truth applies(View view, Operation operation) {
        return isAtReturn(view, operation).and(view.acts().tookPlace(operation));
    }

    /** {@return why it is open whether persons were to return; nothing if other aims or methods are recorded} */
    private static String whyReturnIsOpen(View view, Operation operation) {
        if (isReturnDisputed(view, operation)) {
            return " (sources contradict each other)";
        }
        return view.acts().aims(operation).isEmpty()
                        && view.acts().methods(operation).isEmpty()
                ? " (no aim and no method of persuasion is recorded)"
                : "";
    }

    /** {@return whether an operation was to make persons return, by persuasion or pressure} */
    private static Truth isAtReturn(View view, Operation operation) {
        CodesAnswer methods = view.acts().methods(operation);
        boolean mayPersuade = MAY_PERSUADE.contains(operation.kind())
                || !methods.isAny(COERCIVE).isFalse();
        Truth aimed = mayPersuade ? Operations.aimsAtReturn(view, operation).or(Truth.UNKNOWN) : Truth.FALSE;
        Truth persuades = Truth.of(operation.kind().equals(PERSUADING)).or(methods.isAny(PERSUASIVE));
        return persuades.or(aimed);
    }

    @Override
    protected Truth breached(View view, Operation operation) {
        return answers(view, operation).reduce(Truth.UNKNOWN, Truth::reconcile);
    }

    /** {@return whether persons were pressed, according to each question and to the methods} */
    private static Stream<Truth> answers(View view, Operation operation) {
        return Stream.of(
                view.acts().wasSo(operation, OperationQuestion.COERCION, Optional.empty()),
                view.acts()
                        .wasSo(operation, OperationQuestion.VOLUNTARY, Optional.empty())
                        .not(),
                view.acts().methods(operation).isAny(COERCIVE).or(Truth.UNKNOWN));
    }

    /** A report is enough to show that persons were to return; the pressure decides. */
    @Override
    protected Truth decides(View established, Operation operation) {
        return breached(established, operation);
    }

    /** An operation is judged as a whole, as it is known on the day of the view. */
    @Override
    protected Optional<PartialDate> day(View view, Operation operation) {
        return Optional.of(PartialDate.of(view.asOf()));
    }

    @Override
    protected Optional<String> open(View view, Operation operation) {
        if (isReturnAsked(view, operation)) {
            return Optional.of("whether persons were to return" + whyReturnIsOpen(view, operation));
        }
        if (breached(view, operation).isKnown() && isAtReturn(view, operation).isTrue()) {
            return Optional.empty(); // the claim on its steps is open
        }
        return Optional.of("whether persons were pressed to return"
                + (isContradicted(view, operation) ? " (sources contradict each other)" : ""));
    }

    private boolean isReturnAsked(View view, Operation operation) {
        Truth pressed = breached(view, operation);
        return isAtReturn(view, operation) == Truth.UNKNOWN
                && (pressed.isFalse() || pressed.isTrue() && isReturnDisputed(view, operation));
    }

    /** {@return whether each aim that persons return is also denied} */
    private static boolean isReturnDisputed(View view, Operation operation) {
        return Operations.aimsAtReturn(view, operation) == Truth.UNKNOWN;
    }

    /** {@return whether one answer is that persons were pressed, and another that they were not} */
    private static boolean isContradicted(View view, Operation operation) {
        Set<Truth> answers = answers(view, operation).collect(Collectors.toSet());
        return answers.contains(Truth.TRUE) && answers.contains(Truth.FALSE);
    }

    /** {@return what would show pressure and is not recorded; what sources dispute is told beside the point} */
    @Override
    protected List<ClaimId> claimsInOpen(View view, Operation operation) {
        if (isReturnAsked(view, operation) || open(view, operation).isEmpty()) {
            return List.of();
        }
        String id = operation.id().value();
        if (isContradicted(view, operation)) {
            return QUESTIONS.stream()
                    .filter(question -> !view.acts().facts(operation, question).isEmpty())
                    .map(question -> ClaimId.of(id, "facts", question.name()))
                    .toList();
        }
        Stream<ClaimId> methods =
                view.acts().methods(operation).isEmpty() ? Stream.of(ClaimId.of(id, "methods", "")) : Stream.empty();
        return Stream.concat(
                        methods,
                        QUESTIONS.stream()
                                .filter(question ->
                                        view.acts().facts(operation, question).isEmpty())
                                .map(question -> ClaimId.of(id, "facts", question.name())))
                .toList();
    }

    /** Says what kind of pressure it was and, if return is not the only aim, which aims sources name. */
    @Override
    protected Optional<String> remark(View view, Operation operation) {
        Optional<String> methods =
                judge(view, operation) == Verdict.FAIL ? pressure(view, operation) : Optional.empty();
        Optional<String> aims = Operations.aimsOnlyAtReturn(view, operation) ? Optional.empty() : aims(view, operation);
        String words = Stream.concat(methods.stream(), aims.stream()).collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** {@return the methods that were pressure, or a sentence that only an answer to a question reports it} */
    private static Optional<String> pressure(View view, Operation operation) {
        CodesAnswer reported = view.acts().methods(operation);
        String methods = COERCIVE.stream()
                .filter(method -> reported.has(method).isTrue())
                .flatMap(method -> view.dataset().code("method", method).stream())
                .map(code -> FirstLetter.lower(code.label()))
                .sorted()
                .collect(Collectors.joining("; "));
        return Optional.of("Recorded: " + (methods.isEmpty() ? withoutMethod(view, operation) : methods) + ".");
    }

    private static String withoutMethod(View view, Operation operation) {
        return view.acts()
                        .wasSo(operation, OperationQuestion.COERCION, Optional.empty())
                        .isTrue()
                ? "coercion"
                : "a return that was not of their own will";
    }

    private static Optional<String> aims(View view, Operation operation) {
        String aims = view.acts().aims(operation).affirmed().stream()
                .flatMap(aim -> view.dataset().code("aim", aim).stream())
                .map(code -> FirstLetter.lower(code.label()))
                .distinct()
                .collect(Collectors.joining("; "));
        return aims.isEmpty() ? Optional.empty() : Optional.of("Recorded aims: " + aims + ".");
    }
}
