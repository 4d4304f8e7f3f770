package io.github.lec.view;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.logic.Truth;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The stays of a surrender, and which of them were in effect on a day. A stay lasts until its recorded end, or until a
 * ruling that can lift it: a court of the requested state cannot lift a stay by an international court.
 */
final class Stays {
    private final List<Ruling> rulings;
    private final Optional<ActorId> requested;

    /** The actors; some of them are international courts. */
    private final List<Actor> actors;

    /**
     * The stays.
     *
     * @param rulings all rulings on the surrender, some of which are stays, and some of which end them
     * @param requested the requested state
     * @param actors the actors of the dataset
     */
    Stays(List<Ruling> rulings, Optional<ActorId> requested, List<Actor> actors) {
        this.rulings = rulings;
        this.requested = requested;
        this.actors = actors;
    }

    /**
     * {@return whether a stay was in effect on a day: certain only if it is known to have ended later; open if its end
     * is not recorded or another source denies it; false if there was none}
     */
    Truth isInEffect(Optional<PartialDate> day) {
        return Truth.any(recorded(), stay -> isInEffect(stay, day));
    }

    private List<Ruling> recorded() {
        return rulings.stream()
                .filter(ruling -> ruling.outcome() == Outcome.STAYED && ruling.effect() == Ruling.Effect.STANDS_AGAINST)
                .toList();
    }

    private Truth isInEffect(Ruling stay, Optional<PartialDate> day) {
        return stay.isBy(day).and(isOver(stay, day).not()).and(stay.stands());
    }

    /** {@return the latest of the stays that decide whether one was in effect on a day; nothing if none was} */
    Optional<Ruling> latest(Optional<PartialDate> day) {
        Truth stayed = isInEffect(day);
        List<Ruling> stays = recorded().stream()
                .filter(stay -> !stayed.isFalse() && isInEffect(stay, day) == stayed)
                .toList();
        return stays.stream()
                .filter(stay ->
                        stays.stream().noneMatch(other -> other.isAfter(stay).isTrue()))
                .findFirst();
    }

    /**
     * {@return whether a court of the requested state allowed the surrender after a stay by another court or body, which it
     * cannot lift}
     */
    boolean isAllowedBeside(Ruling stay, Optional<PartialDate> day) {
        return isOfOthers(stay)
                && rulings.stream()
                        .anyMatch(ruling -> ruling.allows()
                                && ruling.isAfter(stay).isTrue()
                                && ruling.isBy(day).isTrue());
    }

    /**
     * {@return whether a court, or an organisation such as the Committee against Torture, is recorded as the author of a
     * ruling; an account of a step need not name one}
     */
    boolean isByCourt(Ruling ruling) {
        return !(ruling.account() instanceof CaseStep step)
                || step.by()
                        .filter(by -> actors.stream()
                                .anyMatch(actor -> actor.id().equals(by) && actor.kind() == ActorKind.ORGANISATION))
                        .isPresent();
    }

    /**
     * A court of the requested state that later allows the surrender lifts a stay by that state's courts, but not one
     * by an international court; a later decision of an international court does not lift a stay by that state's
     * courts.
     */
    private Truth isOver(Ruling stay, Optional<PartialDate> day) {
        Truth over = isEnded(stay, day)
                .or(Truth.any(
                        rulings,
                        later -> ends(stay, later).and(later.isAfter(stay)).and(later.isBy(day))));
        boolean later = rulings.stream()
                .anyMatch(ruling -> (ruling.ends(stay)
                                || ruling.judges(stay)
                                || lifts(stay, ruling).isTrue())
                        && ruling.isAfter(stay).isTrue()
                        && ruling.isBy(day).isFalse());
        return over.isFalse() && !later ? Truth.UNKNOWN : over;
    }

    /** {@return whether a later ruling ends a stay: a judgment that finds a violation may leave it in place until it is final} */
    private Truth ends(Ruling stay, Ruling later) {
        if (later.judges(stay)) {
            return rulings.stream().anyMatch(ruling -> ruling.ends(stay)) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return later.allows() ? Truth.of(!isOfOthers(stay)) : lifts(stay, later);
    }

    private Truth lifts(Ruling stay, Ruling later) {
        return later.lifts(stay) && !isOfRequested(stay) ? later.isOfCourtOf(stay) : Truth.FALSE;
    }

    /**
     * {@return whether a stay had ended according to all accounts that give its end; open if they contradict each
     * other}
     */
    Truth isEnded(Ruling stay, Optional<PartialDate> day) {
        List<Ruling> ends = rulings.stream().filter(ruling -> ruling.ends(stay)).toList();
        Truth any = Truth.any(ends, end -> end.isBy(day));
        Truth all = Truth.any(ends, end -> end.isBy(day).not()).not();
        return ends.isEmpty() || any.isFalse() ? Truth.FALSE : all.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** {@return whether a stay is recorded as that of a court of the requested state} */
    private boolean isOfRequested(Ruling stay) {
        return stay.account() instanceof CaseStep step
                && step.by().isPresent()
                && step.by().equals(requested);
    }

    /** {@return whether a stay is recorded as that of another court or body than the courts of the requested state} */
    boolean isOfOthers(Ruling stay) {
        return stay.account() instanceof CaseStep step
                ? step.by().isPresent() && !step.by().equals(requested)
                : actors.stream()
                        .anyMatch(actor -> actor.kind() == ActorKind.ORGANISATION
                                && stay.court().filter(actor.name()::equals).isPresent());
    }
}
