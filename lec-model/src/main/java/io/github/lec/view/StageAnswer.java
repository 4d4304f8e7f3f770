package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Confidence;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.accounts.Searches;
import io.github.lec.view.lifecycle.Lifecycles;
import io.github.lec.view.lifecycle.StandingSuspensions;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sources report on one stage in the life of an instrument, such as its signature, whichever party the step
 * concerns: the day, the account to show, and the other accounts.
 */
public final class StageAnswer implements Answer<Optional<PartialDate>> {
    private final KnownAccounts accounts;
    private final Instrument instrument;
    private final Stage stage;
    private final DisplayPolicy policy;
    private final List<LifecycleStep> all;

    StageAnswer(KnownAccounts accounts, Instrument instrument, Stage stage) {
        this.accounts = accounts;
        this.instrument = instrument;
        this.stage = stage;
        this.policy = new DisplayPolicy(accounts.dataset(), accounts::seenCitations);
        this.all = List.copyOf(accounts.steps(instrument, step -> step.stage() == stage, stage));
    }

    /** {@return the stage} */
    public Stage stage() {
        return stage;
    }

    /** {@return whether a source says anything on it: that it was reached, was not reached, or was planned} */
    public boolean isReported() {
        return !all.isEmpty();
    }

    /**
     * {@return the day on which the instrument as a whole reached it, according to all accounts together; nothing if
     * none gives a day}
     */
    @Override
    public Optional<PartialDate> value() {
        return new Lifecycles(accounts.silent()).day(instrument, stage, Optional.empty());
    }

    @Override
    public HowKnown howKnown() {
        if (!affirmed().isEmpty()) {
            return HowKnown.STATED;
        }
        if (!denied().isEmpty()) {
            return HowKnown.REPORTED_ABSENT;
        }
        // a plan does not say whether it was carried out
        return isReported()
                ? HowKnown.NOT_DETERMINED
                : HowKnown.searched(Searches.of(accounts).about(claim(stage.name())));
    }

    /** A step in the life of an instrument is not recorded in a text that could be read. */
    @Override
    public Settlement settledBy() {
        Settlement own = Answer.super.settledBy();
        return own == Settlement.READ_THE_TEXT ? Settlement.FIND_A_SOURCE : own;
    }

    @Override
    public List<ClaimId> claims() {
        return all.isEmpty()
                ? List.of(claim(stage.name()))
                : all.stream().map(step -> claim(step.key())).distinct().toList();
    }

    @Override
    public Optional<Account> shown() {
        return step().map(Account.class::cast);
    }

    @Override
    public Dispute dispute() {
        return new LifecycleDispute(accounts, instrument, accounts.asOf()).onStage(stage, step());
    }

    /** {@return the step that is shown, of any party} */
    public Optional<LifecycleStep> step() {
        return policy.pick(affirmed());
    }

    /**
     * {@return the step of each party that is shown, in the order of the data; the step of the instrument as a whole
     * has an empty key} Of several suspensions it is one that was not followed by a resumption.
     */
    public Map<Optional<ActorId>, LifecycleStep> byParty() {
        List<LifecycleStep> taken =
                stage == Stage.SUSPENDED ? StandingSuspensions.of(accounts, instrument, affirmed()) : affirmed();
        Map<Optional<ActorId>, LifecycleStep> shown = new LinkedHashMap<>();
        for (LifecycleStep step : taken) {
            shown.computeIfAbsent(
                    step.party(),
                    party -> policy.pick(
                                    Lists.filter(taken, other -> other.party().equals(party)))
                            .orElseThrow());
        }
        return Collections.unmodifiableMap(shown);
    }

    /** {@return the step that is shown among those taken by the view's day; nothing if none certainly was} */
    public Optional<LifecycleStep> past() {
        return policy.pick(Lists.filter(
                affirmed(), step -> accounts.isPast(step, step.date().or(step::observedOn))));
    }

    /** {@return the accounts that say that it was reached, in the order of the data; without those of a mere plan} */
    public List<LifecycleStep> affirmed() {
        return Lists.filter(all, LifecycleStep::wasTaken);
    }

    /** {@return the accounts that say that it was not reached, in the order of the data} */
    public List<LifecycleStep> denied() {
        return Lists.filter(all, LifecycleStep::denies);
    }

    /**
     * {@return whether all accounts that say that the instrument as a whole reached it are of low confidence, while
     * others say by the view's day that it did not}
     */
    public boolean isDoubtful() {
        List<LifecycleStep> reached = affirmedOfAll();
        return !reached.isEmpty()
                && Lists.allMatch(
                        reached,
                        step -> step.confidence().filter(Confidence.LOW::equals).isPresent())
                && Lists.anyMatch(
                        denied(), step -> step.party().isEmpty() && !step.planned() && isReportedByThen(step));
    }

    private boolean isReportedByThen(LifecycleStep denial) {
        return denial.date()
                .or(denial::observedOn)
                .filter(day -> day.isOnOrBefore(accounts.asOf()).isFalse())
                .isEmpty();
    }

    /**
     * {@return the accounts that say that it was reached, of the instrument as a whole or of a party, and that another
     * account denies}
     */
    public List<LifecycleStep> deniedByOthers() {
        return Lists.filter(
                affirmed(),
                step -> Lists.anyMatch(denied(), other -> other.key().equals(step.key())));
    }

    /** {@return the accounts that say that the instrument as a whole reached it, in the order of the data} */
    public List<LifecycleStep> affirmedOfAll() {
        return Lists.filter(affirmed(), step -> step.party().isEmpty());
    }

    /** {@return the accounts of the instrument as a whole, without those of a party's own step, in display order} */
    public List<LifecycleStep> ofAll() {
        return policy.sort(Stream.concat(affirmed().stream(), denied().stream())
                .filter(step -> step.party().isEmpty() && !step.planned())
                .toList());
    }

    /**
     * {@return those accounts of the instrument as a whole that say something of their own, in display order} If no
     * source denies that it was reached, observations say nothing beside the days of others; nor does a day that
     * another account gives more precisely.
     */
    public List<LifecycleStep> differing() {
        List<LifecycleStep> reports = ofAll();
        boolean denied = Lists.anyMatch(reports, LifecycleStep::denies);
        return reports.stream()
                .filter(step -> denied || step.observedOn().isEmpty())
                .filter(step -> Lists.noneMatch(reports, other -> isMorePrecise(other, step)))
                .toList();
    }

    private static boolean isMorePrecise(LifecycleStep other, LifecycleStep step) {
        return other.denies() == step.denies()
                && other.date().isPresent()
                && step.date().isPresent()
                && !other.date().equals(step.date())
                && other.date().get().refines(step.date().get());
    }

    /** {@return the last day on which a source observed that it had not been reached} */
    public Optional<PartialDate> lastNotReached() {
        return denied().stream()
                .flatMap(step -> step.observedOn().stream())
                .max(Comparator.comparing(day -> day.latest().orElse(LocalDate.MAX)));
    }

    private ClaimId claim(String key) {
        return ClaimId.of(instrument.id().value(), "lifecycle", key);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("instrument", instrument.id())
                .with("stage", stage)
                .with("day", value())
                .with(AnswerMembers.of(this))
                .toMap();
    }

    /** {@return the stage and its day, as in "Signed (2007-03-20)", and whether it is disputed} */
    @Override
    public String toString() {
        return stage.label()
                + value().map(day -> " (" + day + ")").orElse("")
                + (affirmed().isEmpty() ? ": " + howKnown().label() : "")
                + dispute().suffix();
    }
}
