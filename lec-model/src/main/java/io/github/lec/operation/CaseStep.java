package io.github.lec.operation;

import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.time.Lasting;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of a case.
 */
@Value.Immutable
@Members({"stage", "date", "start", "end", "by", "destination", "summary"})
public abstract class CaseStep implements Account, Lasting {
    CaseStep() {}

    /** {@return the stage} */
    public abstract CaseStage stage();

    /** {@return the day} */
    public abstract Optional<PartialDate> date();

    /** {@return the first day, for what lasts} */
    @Override
    public abstract Optional<PartialDate> start();

    /** {@return the last day, for what lasts} */
    @Override
    public abstract Optional<PartialDate> end();

    /** {@return who took the step} */
    public abstract Optional<ActorId> by();

    /** {@return where the person was brought, if not to the requesting state} */
    public abstract Optional<ActorId> destination();

    /** {@return what happened, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered(stage().name());
    }

    @Override
    public String answer() {
        return StepWords.when(date(), start(), end());
    }

    @Override
    public Agreement compare(Account other) {
        CaseStep that = (CaseStep) other;
        return denies() == that.denies()
                ? DateAccount.compare(date().or(this::start), that.date().or(that::start))
                : Agreement.CONFLICTS;
    }

    @Value.Check
    void check() {
        checkCitations();
        checkOrder();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CaseStep}. */
    public static final class Builder extends ImmutableCaseStep.Builder {
        Builder() {}
    }
}
