package io.github.lec.view.rulings;

import io.github.lec.logic.Truth;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one court ruled on a surrender, according to a step or a decision, and how it relates to other rulings. */
public record Ruling(
        Effect effect,
        Optional<PartialDate> day,
        Outcome outcome,
        PersonalAccount account,
        boolean isDenied,
        Optional<String> court,
        Author author,
        Truth isOfCourt) {
    /** The outcomes that settle or reopen a surrender; a stay and the rulings of international courts do neither. */
    private static final Set<Outcome> ON_SURRENDER =
            EnumSet.of(Outcome.ALLOWED, Outcome.REFUSED, Outcome.ANNULLED, Outcome.REMITTED);

    /** Whose ruling it is, as far as is recorded. */
    enum Author {
        /** The requested state. */
        REQUESTED,
        /** A court or body that is not of the requested state, such as an international court. */
        OTHER,
        NOT_KNOWN
    }

    /**
     * The effect of a ruling on the surrender: an international court that finds nothing against it does not thereby
     * allow it.
     */
    enum Effect {
        ALLOWS,
        LIFTS_A_STAY,
        STANDS_AGAINST,
        /** It may have any of the other effects: the surrender is open until a later ruling. */
        OPEN;

        boolean letsGo() {
            return this == ALLOWS || this == LIFTS_A_STAY;
        }
    }

    /** {@return whether it settles or reopens the surrender} */
    boolean isOnSurrender() {
        return ON_SURRENDER.contains(outcome);
    }

    boolean allows() {
        return effect == Effect.ALLOWS;
    }

    /**
     * {@return whether a court gave it; open if another source denies it, or its author is an authority that may be no
     * court}
     */
    Truth stands() {
        return isDenied ? Truth.UNKNOWN : isOfCourt;
    }

    /** {@return whether it is not of the requested state} */
    public boolean isOfOthers() {
        return author == Author.OTHER;
    }

    /**
     * {@return whether this is a later ruling on the surrender by the court that had granted a stay, which it did not
     * need to make if the stay had been lifted} Another number is another procedure. A state that is recorded as the
     * author stands for all its courts, so that two of its rulings need not be of one court.
     */
    boolean isOnSameProcedureAs(Ruling stay) {
        boolean sameCourt = court.isPresent() && court.equals(stay.court) && author != Author.REQUESTED;
        boolean sameNumber = references().isEmpty()
                || stay.references().isEmpty()
                || !Collections.disjoint(references(), stay.references());
        return sameCourt && sameNumber;
    }

    private List<String> references() {
        return account instanceof Decision decision ? decision.references() : List.of();
    }

    /**
     * A ruling that lifts a stay leaves a refusal of the surrender unchanged; an international court can correct its
     * own finding.
     */
    boolean lifts(Ruling against) {
        boolean corrects = outcome == Outcome.NO_VIOLATION && against.outcome == Outcome.VIOLATION;
        return effect == Effect.LIFTS_A_STAY && !isEnd() && (against.outcome == Outcome.STAYED || corrects);
    }

    /** {@return whether this is the end of a stay, as given by an account of that stay} */
    boolean isEnd() {
        return effect == Effect.LIFTS_A_STAY && outcome == Outcome.STAYED;
    }

    /** {@return whether this is the end of a particular stay; the end of another stay does not affect it} */
    boolean ends(Ruling stay) {
        return isEnd()
                && stay.account instanceof CaseStep stayed
                && account instanceof CaseStep ended
                && ended.key().equals(stayed.key())
                && (ended.by().isEmpty() || stayed.by().isEmpty() || ended.by().equals(stayed.by()));
    }

    /**
     * {@return whether this is a ruling of the same court as another; open if the names differ, true if one is not
     * named}
     */
    Truth isOfCourtOf(Ruling other) {
        return court.isEmpty() || other.court.isEmpty() || court.equals(other.court) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * {@return whether this is the judgment of the court that had granted a stay, which lasts until the judgment,
     * whatever it says}
     */
    boolean judges(Ruling stay) {
        return outcome == Outcome.VIOLATION
                && stay.outcome == Outcome.STAYED
                && court.isPresent()
                && court.equals(stay.court);
    }

    Truth isBy(Optional<PartialDate> limit) {
        return day.isEmpty()
                ? Truth.TRUE
                : limit.map(by -> by.isBefore(day.get()).not()).orElse(Truth.UNKNOWN);
    }

    /** {@return whether one says that the surrender was allowed, and the other that it was refused, on the same day} */
    boolean excludes(Ruling other) {
        boolean ofOthers = account.person().isPresent()
                && other.account.person().isPresent()
                && !account.person().equals(other.account.person());
        boolean opposed = outcome == Outcome.ALLOWED && other.outcome == Outcome.REFUSED
                || outcome == Outcome.REFUSED && other.outcome == Outcome.ALLOWED;
        return opposed
                && !ofOthers
                && day.filter(on -> on.precision() == PartialDate.Precision.DAY).isPresent()
                && day.equals(other.day);
    }

    Truth isAfter(Ruling other) {
        return day.isPresent() && other.day.isPresent() ? other.day.get().isBefore(day.get()) : Truth.UNKNOWN;
    }
}
