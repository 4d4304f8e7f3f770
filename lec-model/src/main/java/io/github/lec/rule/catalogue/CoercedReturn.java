package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Account;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LEC-POL-004: persons abroad are pressed to return, directly, through relatives or behind the host state's back. */
final class CoercedReturn extends Rule {
    private static final String PERSUADING = "COVERT_PERSUASION";
    private static final Set<String> PERSUASIVE = Set.of("PERSUASION", "REPATRIATION");
    private static final Set<String> COERCIVE = Set.of("PRESSURE", "THREATS", "HARASSMENT_OF_RELATIVES", "COVERT");
    private static final Set<String> MAY_PERSUADE =
            Set.of("CAMPAIGN", "REPATRIATION_DRIVE", "OVERSEAS_STATION", "PRESSURE_CAMPAIGN");

    private final CoercedReturnInCase inCase;

    CoercedReturn() {
        super(RuleInfo.builder()
                .id("LEC-POL-004")
                .title("Persons abroad pressed to return")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Did the persons return of their own will?")
                .norms(Norms.of("vcdr-41", "untoc-4", "echr-8", "ms-v-belgium"))
                .cover(Norms.of("echr-8"))
                .benchmark("Persons who return from abroad without a formal procedure do so of their own will, with"
                        + " advice, and without pressure on them or their relatives.")
                .notMet("Persons abroad were pressed to return, directly, through relatives, or by contact hidden from"
                        + " the host state.")
                .remedy("Record whether the persons had advice and what they say themselves. Consent given under"
                        + " pressure is not consent.")
                .rationale("Pressure on persons abroad evades extradition and the host state's law; a waiver made under"
                        + " pressure does not count (M.S. v Belgium).")
                .build());
        inCase = new CoercedReturnInCase(info());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.CASE, SubjectKind.OPERATION);
    }

    @Override
    public Truth applies(View view, Subject subject) {
        if (subject instanceof Subject.OfCase) {
            return inCase.applies(view, subject);
        }
        Operation operation = of(subject);
        return isAtReturn(view, operation).and(view.acts().tookPlace(operation));
    }

    private static Operation of(Subject subject) {
        return ((Subject.OfOperation) subject).operation();
    }

    private static String nothingRecorded(View view, Operation operation) {
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
    public Truth breached(View view, Subject subject) {
        if (subject instanceof Subject.OfCase) {
            return inCase.breached(view, subject);
        }
        Operation operation = ((Subject.OfOperation) subject).operation();
        Truth byMethod = view.acts().methods(operation).isAny(COERCIVE).or(Truth.UNKNOWN);
        return view.acts()
                .wasSo(operation, OperationQuestion.COERCION, Optional.empty())
                .reconcile(view.acts()
                        .wasSo(operation, OperationQuestion.VOLUNTARY, Optional.empty())
                        .not())
                .reconcile(byMethod);
    }

    @Override
    public Severity severity(View view, Subject subject) {
        if (subject instanceof Subject.OfCase) {
            return inCase.severity(view, subject);
        }
        return info().severity();
    }

    @Override
    public boolean isAlleged(View view, Subject subject) {
        return subject instanceof Subject.OfCase
                ? inCase.isAlleged(view, subject)
                : coercion(view, ((Subject.OfOperation) subject).operation()).stream()
                        .noneMatch(view.acts()::isEstablished);
    }

    @Override
    public List<Subject> deciding(View view, Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.deciding(view, subject) : List.of(subject);
    }

    @Override
    public List<LocalDate> days(View view, Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.days(view, subject) : List.of(view.asOf());
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return subject instanceof Subject.OfCase
                ? inCase.open(view, subject)
                : Optional.of(
                        breached(view, subject).isFalse() && isAtReturn(view, of(subject)) == Truth.UNKNOWN
                                ? "whether persons were to return" + nothingRecorded(view, of(subject))
                                : "whether they were pressed to return");
    }

    /** A person who was taken by force was not put under pressure to return. */
    @Override
    public String notMet(View view, Subject subject) {
        return subject instanceof Subject.OfCase of && CoercedReturnInCase.isByForce(view, of.subject())
                ? "A person was made to return from abroad by force or pressure, without a formal procedure."
                : info().notMet();
    }

    /** Says what kind of pressure it was and, if return is not the only aim, which aims sources name. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        if (!(subject instanceof Subject.OfOperation of)) {
            return inCase.remark(view, subject);
        }
        Optional<String> methods =
                judge(view, subject) == Verdict.FAIL ? pressure(view, of.operation()) : Optional.empty();
        Optional<String> aims =
                Operations.aimsOnlyAtReturn(view, of.operation()) ? Optional.empty() : aims(view, of.operation());
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

    /** The accounts that report the pressure: the answer to that question, or a method that is pressure. */
    private static List<? extends Account> coercion(View view, Operation operation) {
        return Stream.<Account>concat(
                        Stream.of(OperationQuestion.COERCION, OperationQuestion.VOLUNTARY)
                                .flatMap(question -> view.acts().facts(operation, question).stream()),
                        view.acts().methods(operation).affirming(COERCIVE).stream())
                .toList();
    }
}
