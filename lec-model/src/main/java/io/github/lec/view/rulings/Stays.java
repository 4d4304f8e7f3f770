package io.github.lec.view.rulings;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The stays of a surrender, and which of them were in effect on a day. A stay lasts until its recorded end, or until a
 * ruling that can lift it: a court of the requested state cannot lift a stay by an international court.
 */
public final class Stays {
    private final List<Ruling> rulings;

    /**
     * The stays.
     *
     * @param rulings all rulings on the surrender, some of which are stays, and some of which end them
     */
    Stays(List<Ruling> rulings) {
        this.rulings = rulings;
    }

    /**
     * {@return whether a stay was in effect on a day: certain only if it is known to have ended later; open if its end
     * is not recorded or another source denies it; false if there was none}
     */
    public Truth isInEffect(Optional<PartialDate> day) {
        return Truth.any(recorded(), stay -> isInEffect(stay, day));
    }

    private List<Ruling> recorded() {
        return Lists.filter(
                rulings,
                ruling -> ruling.outcome() == Outcome.STAYED && ruling.effect() == Ruling.Effect.STANDS_AGAINST);
    }

    private Truth isInEffect(Ruling stay, Optional<PartialDate> day) {
        return isInEffectOfAnyone(stay, day).and(stay.stands());
    }

    private Truth isInEffectOfAnyone(Ruling stay, Optional<PartialDate> day) {
        return stay.isBy(day).and(isOver(stay, day).not());
    }

    /** {@return the accounts of the stays that were certainly in effect on a day, whoever granted them} */
    public List<PersonalAccount> inEffect(Optional<PartialDate> day) {
        return recorded().stream()
                .filter(stay ->
                        !stay.isDenied() && isInEffectOfAnyone(stay, day).isTrue())
                .map(Ruling::account)
                .toList();
    }

    /**
     * {@return the latest of the stays on which it rests whether there was one in effect on a day; nothing if there was
     * none}
     */
    public Optional<Ruling> latest(Optional<PartialDate> day) {
        Truth stayed = isInEffect(day);
        List<Ruling> stays = Lists.filter(recorded(), stay -> !stayed.isFalse() && isInEffect(stay, day) == stayed);
        return Lists.findFirst(
                stays,
                stay -> Lists.noneMatch(stays, other -> other.isAfter(stay).isTrue()));
    }

    /**
     * {@return whether a court of the requested state allowed the surrender after a stay by another court or body,
     * which it cannot lift}
     */
    public boolean isAllowedBeside(Ruling stay, Optional<PartialDate> day) {
        return stay.isOfOthers()
                && Lists.anyMatch(
                        rulings,
                        ruling -> ruling.allows()
                                && ruling.isAfter(stay).isTrue()
                                && ruling.isBy(day).isTrue());
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
                        later -> ends(stay, later)
                                .and(later.isAfter(stay))
                                .and(later.isBy(day))
                                .and(later.stands())));
        boolean later = Lists.anyMatch(
                rulings,
                ruling -> (ruling.ends(stay)
                                || ruling.judges(stay)
                                || ruling.isOnSurrender() && ruling.isOnSameProcedureAs(stay)
                                || lifts(stay, ruling).isTrue())
                        && ruling.isAfter(stay).isTrue()
                        && ruling.isBy(day).isFalse()
                        && ruling.stands().isTrue());
        return over.isFalse() && !later ? Truth.UNKNOWN : over;
    }

    /**
     * {@return whether a later ruling ends a stay} A judgment that finds a violation may leave it in place until the
     * judgment is final, which depends on what the court's own rules say and on whether a referral was requested (for
     * the European Court, article 44(2) of the Convention).
     */
    private Truth ends(Ruling stay, Ruling later) {
        if (later.judges(stay)) {
            return Lists.anyMatch(rulings, ruling -> ruling.ends(stay)) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return later.allows() ? Truth.of(!stay.isOfOthers()) : lifts(stay, later);
    }

    private Truth lifts(Ruling stay, Ruling later) {
        return later.lifts(stay) && stay.author() != Ruling.Author.REQUESTED ? later.isOfCourtOf(stay) : Truth.FALSE;
    }

    /**
     * {@return whether a stay had ended according to all accounts that give its end; open if they contradict each
     * other}
     */
    Truth isEnded(Ruling stay, Optional<PartialDate> day) {
        List<Ruling> ends = Lists.filter(rulings, ruling -> ruling.ends(stay));
        Truth any = Truth.any(ends, end -> end.isBy(day));
        Truth all = Truth.any(ends, end -> end.isBy(day).not()).not();
        return ends.isEmpty() || any.isFalse() ? Truth.FALSE : all.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }
}
