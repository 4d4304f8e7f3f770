package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.source.Grade;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An operation, as far as it had come on the view's day.
 *
 * @param record the operation
 * @param status whether it was carried out, planned, cancelled or only reported
 * @param isWhole whether it is a series whose parts are separate records, which are counted instead of the series
 * @param figure what sources count in it for the form of cooperation: officers, stations
 * @param steps the affirmed steps that were not certainly still to come: steps that a source denies come last, and
 *     among the accounts of one step the one to show comes first
 * @param isReportDenied whether it is only reported, and another source denies each report
 * @param consents what the state asked about, as the host, said itself about whether it had agreed
 * @param ownSteps the steps by which the state asked about, as the host, answered itself: it investigated, demanded an
 *     end or closed it, and no source denies that
 */
public record OperationOnRecord(
        Operation record,
        CooperationStatus status,
        boolean isWhole,
        Optional<Figure> figure,
        List<OperationStep> steps,
        boolean isReportDenied,
        List<YesNoAccount> consents,
        List<OperationStep> ownSteps)
        implements EntryOnRecord {
    private static final Set<OperationStage> DONE = OperationStage.done();

    private static final Map<CooperationStatus, Set<OperationStage>> SHOWN_BY = Map.of(
            CooperationStatus.OBSERVED, DONE,
            CooperationStatus.PLANNED, EnumSet.of(OperationStage.PLANNED, OperationStage.AGREED),
            CooperationStatus.CANCELLED, EnumSet.of(OperationStage.CANCELLED));

    /**
     * Keeps the lists.
     *
     * @param record the operation
     * @param status how far it has come
     * @param isWhole whether it is a series whose parts are separate records
     * @param figure what sources count in it
     * @param steps the affirmed steps that were not certainly still to come
     * @param isReportDenied whether it is only reported, and another source denies each report
     * @param consents what the state asked about, as the host, said itself about whether it had agreed
     * @param ownSteps the steps by which the state asked about, as the host, answered itself
     */
    public OperationOnRecord {
        steps = List.copyOf(steps);
        consents = List.copyOf(consents);
        ownSteps = List.copyOf(ownSteps);
    }

    /** {@return the same with only some of the steps by which the host answered} */
    OperationOnRecord withOwnSteps(List<OperationStep> some) {
        return new OperationOnRecord(record, status, isWhole, figure, steps, isReportDenied, consents, some);
    }

    /** {@return the steps that show that it began or was held} */
    public List<OperationStep> showing() {
        return steps.stream()
                .filter(step -> step.stage() == OperationStage.HELD || step.stage() == OperationStage.STARTED)
                .toList();
    }

    /** {@return the steps that show its status; all steps if the operation was only reported} */
    public List<OperationStep> ofStatus() {
        Set<OperationStage> stages = SHOWN_BY.getOrDefault(status, EnumSet.allOf(OperationStage.class));
        return isDisputed() && !isReportDenied ? of(DONE) : of(stages);
    }

    private List<OperationStep> of(Set<OperationStage> stages) {
        return steps.stream().filter(step -> stages.contains(step.stage())).toList();
    }

    /**
     * {@return whether one source reports it or says that it was carried out, and another says that it was not, or that
     * it was called off before}
     */
    @Override
    public boolean isDisputed() {
        return isReportDenied || status == CooperationStatus.REPORTED && !of(DONE).isEmpty();
    }

    /** {@return whether it was carried out, and every account of that is only an allegation} */
    public boolean isAlleged() {
        return status == CooperationStatus.OBSERVED
                && of(DONE).stream().allMatch(step -> step.grade().equals(Optional.of(Grade.ALLEGED)));
    }

    /**
     * {@return the first day of the first step that shows its status; if it was carried out and only its end is known,
     * a day up to that end}
     */
    @Override
    public Optional<PartialDate> day() {
        List<OperationStep> shown = ofStatus();
        Stream<OperationStep> begun = shown.stream().filter(step -> step.stage() != OperationStage.ENDED);
        return begun.flatMap(step -> step.day().stream())
                .findFirst()
                .or(() -> shown.stream()
                        .flatMap(step -> step.date().or(step::end).stream())
                        .flatMap(end -> end.latest().stream())
                        .findFirst()
                        .map(end -> PartialDate.between(Optional.empty(), Optional.of(end))));
    }

    @Override
    public List<ClaimId> claims() {
        return claims(steps);
    }

    private List<ClaimId> claims(List<OperationStep> some) {
        return some.stream()
                .map(step -> ClaimId.of(record.id().value(), "steps", step.key()))
                .toList();
    }

    /** {@return the claims on the steps by which the host itself answered} */
    public List<ClaimId> ownStepClaims() {
        return claims(ownSteps).stream().distinct().toList();
    }

    /** {@return the claims that record what the host itself said about its consent} */
    public List<ClaimId> consentClaims() {
        return consents.stream()
                .map(account -> ClaimId.of(record.id().value(), "hostConsent", account.key()))
                .distinct()
                .toList();
    }

    @Override
    public Map<String, Object> json() {
        return JsonMembers.of(EntryOnRecord.super.json())
                .with("series", isWhole)
                .with("figure", figure)
                .toMap();
    }

    /** {@return the record, the status and the day} */
    @Override
    public String toString() {
        return record.recordId() + ": " + status.label()
                + day().map(day -> " (" + day + ")").orElse("");
    }
}
