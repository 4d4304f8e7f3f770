package io.github.lec.report.words;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.InstrumentStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the day of a record is the day of: the step that shows its status, by name, or an observation. */
public final class WhatIsDated {
    private static final String OBSERVATION = "Observation";

    /** Of a search, its day. */
    public static final String SEARCH = "Search";

    /** Of a decision that shows that a case is not decided yet, such as a stay, or of one in dispute. */
    private static final String DECISION = "Decision";

    /** Steps that by themselves settle no case, and leave it disputed where sources contradict each other on them. */
    private static final Set<CaseStage> LEAVING_OPEN = EnumSet.of(
            CaseStage.COURT_ALLOWED, CaseStage.SURRENDER_DECIDED, CaseStage.COURT_ANNULLED, CaseStage.RELEASED);

    private WhatIsDated() {}

    /**
     * {@return the step by which a text has its status: "Entry into force"}
     *
     * @param text a text
     */
    public static String of(TextOnRecord text) {
        InstrumentStatus status = text.answer();
        if (status.isObserved() || status.value() == InstrumentStatus.State.NOT_SIGNED) {
            return OBSERVATION;
        }
        // the day on which a text was replaced is that of the entry into force of another
        return status.value() == InstrumentStatus.State.REPLACED
                ? status.value().label()
                : status.shown()
                        .filter(LifecycleStep.class::isInstance)
                        .map(LifecycleStep.class::cast)
                        .map(step -> name(step.stage(), text) + (step.planned() ? ", planned" : ""))
                        .orElse(status.value().label());
    }

    private static String name(Stage stage, TextOnRecord text) {
        return switch (stage) {
            case SIGNED -> "Signature";
            case IN_FORCE -> text.record() instanceof Arrangement ? "Start of operation" : "Entry into force";
            default -> stage.label();
        };
    }

    /**
     * {@return the step that shows what became of a case: "Surrendered"; of a decision, the step that it amounts to}
     *
     * @param subject a case
     * @param outcome what became of it
     */
    public static String of(CaseOnRecord subject, OutcomeOfCase outcome) {
        if (!outcome.isOutcome()) {
            return outcome.label(); // the last step that is known
        }
        return subject.dated()
                .map(CaseStep::stage)
                .or(() -> inDispute(subject))
                .or(() -> ruled(subject))
                .map(CaseStage::label)
                .orElse(DECISION);
    }

    /** {@return the step in dispute that is dated, where no step shows an outcome that is disputed} */
    private static Optional<CaseStage> inDispute(CaseOnRecord subject) {
        return subject.steps().stream()
                .filter(step -> subject.outcome() == CaseOutcome.DISPUTED
                        && LEAVING_OPEN.contains(step.stage())
                        && step.day().equals(subject.day()))
                .findFirst()
                .map(CaseStep::stage);
    }

    private static Optional<CaseStage> ruled(CaseOnRecord subject) {
        return switch (subject.outcome()) {
            case REFUSED -> Optional.of(CaseStage.COURT_REFUSED);
            case ANNULLED -> Optional.of(CaseStage.COURT_ANNULLED);
            case AUTHORISED -> Optional.of(CaseStage.COURT_ALLOWED);
            default -> Optional.empty();
        };
    }

    /**
     * {@return the first step that shows how far an operation has come: "Held"; the end, if no other has a day}
     *
     * @param operation an operation
     */
    public static String of(OperationOnRecord operation) {
        return operation.ofStatus().stream()
                .filter(step ->
                        step.stage() != OperationStage.ENDED && step.day().isPresent())
                .findFirst()
                .map(OperationStep::stage)
                .orElse(OperationStage.ENDED)
                .label();
    }
}
