package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation, as far as it had come on the view's day.
 *
 * @param record the operation
 * @param status whether it was carried out, planned, cancelled or only reported
 * @param isWhole whether it is a series whose parts are separate records, which are counted instead of the series
 * @param figure what sources count in it that belongs to the form of cooperation: officers, stations
 * @param steps the affirmed steps that were not certainly still to come
 * @param consents what the state that is asked about said itself, as the host, of whether it had agreed
 */
public record OperationOnRecord(
        Operation record,
        CooperationStatus status,
        boolean isWhole,
        Optional<Figure> figure,
        List<OperationStep> steps,
        List<YesNoAccount> consents)
        implements EntryOnRecord {
    /**
     * Keeps the lists.
     *
     * @param record the operation
     * @param status how far it has come
     * @param isWhole whether it is a series whose parts are separate records
     * @param figure what sources count in it
     * @param steps the affirmed steps that were not certainly still to come
     * @param consents what the state that is asked about said itself, as the host, of whether it had agreed
     */
    public OperationOnRecord {
        steps = List.copyOf(steps);
        consents = List.copyOf(consents);
    }

    /** {@return the steps that show that it began or was held} */
    public List<OperationStep> showing() {
        return steps.stream()
                .filter(step -> step.stage() == OperationStage.HELD || step.stage() == OperationStage.STARTED)
                .toList();
    }

    /** {@return whether one source says that it was carried out and another that it was not, or that it was called off before} */
    public boolean isDisputed() {
        return status == CooperationStatus.REPORTED && !showing().isEmpty();
    }

    /** {@return the first day of it; of one that was carried out, not the day on which a part of it was called off} */
    @Override
    public Optional<PartialDate> day() {
        return steps.stream()
                .filter(step -> status != CooperationStatus.OBSERVED || step.stage() != OperationStage.CANCELLED)
                .flatMap(step -> step.date().or(step::start).stream())
                .findFirst();
    }

    @Override
    public List<ClaimId> claims() {
        return steps.stream()
                .map(step -> ClaimId.of(record.id().value(), "steps", step.key()))
                .toList();
    }

    /** {@return the claims on which the host's own word on its consent rests} */
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
                .with("disputed", isDisputed())
                .toMap();
    }

    /** {@return the record, the status and the day} */
    @Override
    public String toString() {
        return record.recordId() + ": " + status.label()
                + day().map(day -> " (" + day + ")").orElse("");
    }
}
