package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.OthmanFactor;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What some accounts of diplomatic assurances say together: those of a case, of a treaty, or of one giver. */
public final class AssurancesAnswer {
    private static final AssurancesAnswer NONE = new AssurancesAnswer(List.of());

    private final List<Assurance> affirmed;
    private final List<Assurance> denials;

    private AssurancesAnswer(Collection<Assurance> accounts) {
        AffirmedAndDenied<Assurance> parted = AffirmedAndDenied.of(accounts);
        this.affirmed = parted.affirmed();
        this.denials = parted.denials();
    }

    /**
     * {@return what some accounts say together}
     *
     * @param accounts the accounts, such as those of a case or a part of them
     * @throws InvalidValueException if {@code accounts} is null
     */
    public static AssurancesAnswer of(Collection<Assurance> accounts) {
        InvalidValueException.given(accounts, "accounts");
        return accounts.isEmpty() ? NONE : new AssurancesAnswer(accounts);
    }

    /** {@return the accounts that say that an assurance was given, in their order, whatever others say} */
    public List<Assurance> affirmed() {
        return affirmed;
    }

    /**
     * Whether a source denies an assurance: the same one or, unless numbers tell them apart, one on the same subjects
     * or some of them.
     *
     * @param assurance an account of it
     * @return true if what follows from it is open
     */
    public boolean isDenied(Assurance assurance) {
        return Lists.anyMatch(denials, denial -> concerns(denial, assurance));
    }

    private static boolean concerns(Assurance denial, Assurance assurance) {
        boolean numbered = denial.no().isPresent() && assurance.no().isPresent();
        boolean ofOnePerson = denial.person().isEmpty()
                || assurance.person().isEmpty()
                || denial.person().equals(assurance.person());
        return denial.key().equals(assurance.key()) || !numbered && ofOnePerson && isOn(denial, assurance.kinds());
    }

    /**
     * Whether sources contradict each other on whether an assurance was accepted.
     *
     * @param assurance an account of it
     * @return true if another account of the same assurance says that it was accepted, and this one that it was not, or
     *     the other way round
     */
    public boolean isAcceptanceDisputed(Assurance assurance) {
        return assurance.accepted().isPresent()
                && Lists.anyMatch(
                        affirmed,
                        other -> other.key().equals(assurance.key())
                                && other.accepted().isPresent()
                                && !other.accepted().equals(assurance.accepted())
                                && !isOfAnotherDay(other, assurance));
    }

    private static boolean isOfAnotherDay(Assurance one, Assurance other) {
        return one.date().isPresent()
                && other.date().isPresent()
                && !one.date().get().overlaps(other.date().get());
    }

    private static boolean isOn(Assurance assurance, Set<SafeguardKind> kinds) {
        return !Collections.disjoint(assurance.kinds(), kinds);
    }

    /**
     * Whether an assurance on some subjects was given.
     *
     * @param kinds the subjects
     * @return false if sources only deny it; unknown if none says, or each that one reports is denied by another
     */
    public Truth isGiven(Set<SafeguardKind> kinds) {
        List<Assurance> on = on(kinds);
        if (on.isEmpty()) {
            return Lists.anyMatch(denials, denial -> isOn(denial, kinds)) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.any(on, assurance -> isDenied(assurance) ? Truth.UNKNOWN : Truth.TRUE);
    }

    /**
     * Whether an assurance on some subjects had been given by a day; one that may have been given later leaves it open,
     * even if there is no other.
     *
     * @param kinds the subjects
     * @param day the day; nothing if it is not known
     * @return false if sources only deny it; unknown if none says
     */
    public Truth isGiven(Set<SafeguardKind> kinds, Optional<PartialDate> day) {
        if (affirmed.isEmpty() && denials.isEmpty()) {
            return Truth.UNKNOWN; // as of nearly every case
        }
        Truth certain = without(day, false).isGiven(kinds);
        return certain == without(day, true).isGiven(kinds) ? certain : Truth.UNKNOWN;
    }

    /**
     * {@return the answer without the assurances that were given later, and perhaps without those that may have been}
     */
    private AssurancesAnswer without(Optional<PartialDate> day, boolean keepsOpen) {
        return new AssurancesAnswer(Stream.concat(affirmed.stream(), denials.stream())
                .filter(assurance -> {
                    Truth given = isGivenBy(assurance, day);
                    return given.isTrue() || keepsOpen && !given.isKnown();
                })
                .toList());
    }

    /**
     * Whether an assurance had been given by a day; a denial holds for any day.
     *
     * @param assurance an account of it
     * @param day the day; nothing if it is not known
     * @return true if no day is recorded for it; unknown if the days leave it open
     * @throws InvalidValueException if an argument is null
     */
    public static Truth isGivenBy(Assurance assurance, Optional<PartialDate> day) {
        InvalidValueException.given(assurance, "assurance");
        InvalidValueException.given(day, "day");
        return assurance.denies() ? Truth.TRUE : ActDays.isDoneBy(assurance.date(), day);
    }

    /**
     * Whether an assurance on some subjects had been given by a day that says what it excludes.
     *
     * @param kinds the subjects
     * @param day the day; nothing if it is not known
     * @return unknown if no source answers whether it is specific, or sources differ on that
     */
    public Truth isSpecific(Set<SafeguardKind> kinds, Optional<PartialDate> day) {
        Truth given = isGiven(kinds, day);
        return given.isTrue()
                ? Truth.any(
                        on(kinds),
                        assurance -> isSpecific(assurance)
                                .and(isGivenBy(assurance, day))
                                .and(isDenied(assurance) ? Truth.UNKNOWN : Truth.TRUE))
                : given.and(Truth.UNKNOWN);
    }

    private static Truth isSpecific(Assurance assurance) {
        boolean met = answers(assurance, OthmanFactor.SPECIFIC, true);
        return met == answers(assurance, OthmanFactor.SPECIFIC, false) ? Truth.UNKNOWN : Truth.of(met);
    }

    /**
     * Whether a question on the quality of assurances is answered in their favour. An assurance replaces one that was
     * accepted earlier on the risks that both concern, as in Soering, if the question is answered for it.
     *
     * @param factor the question
     * @return unknown if it is not answered or answered in both ways, or if that rests on an assurance that is denied
     */
    public Truth isMet(OthmanFactor factor) {
        Truth all = isMet(affirmed, factor);
        List<Assurance> undenied = Lists.filter(affirmed, assurance -> !isDenied(assurance));
        return undenied.size() == affirmed.size() || all == isMet(undenied, factor) ? all : Truth.UNKNOWN;
    }

    private static Truth isMet(List<Assurance> given, OthmanFactor factor) {
        boolean met = false;
        boolean missed = false;
        for (Assurance assurance : given) {
            if (Lists.noneMatch(given, other -> isReplacing(other, factor) && isReplaced(assurance, other))) {
                met |= answers(assurance, factor, true);
                missed |= answers(assurance, factor, false);
            }
        }
        return met == missed ? Truth.UNKNOWN : Truth.of(met);
    }

    private static boolean isReplacing(Assurance other, OthmanFactor factor) {
        return other.accepted().orElse(false) && (answers(other, factor, true) || answers(other, factor, false));
    }

    private static boolean isReplaced(Assurance assurance, Assurance other) {
        return ActDays.isAfter(other.date(), assurance.date())
                && other.kinds().containsAll(assurance.kinds())
                && !other.key().equals(assurance.key());
    }

    private static boolean answers(Assurance assurance, OthmanFactor factor, boolean met) {
        return Lists.anyMatch(assurance.factors(), finding -> finding.factor() == factor && finding.met() == met);
    }

    /**
     * {@return the accounts of assurances on some subjects, in their order, whatever others say}
     *
     * @param kinds the subjects
     */
    public List<Assurance> on(Set<SafeguardKind> kinds) {
        return Lists.filter(affirmed, assurance -> isOn(assurance, kinds));
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("affirmed", affirmed).with("denials", denials).toMap();
    }

    /** {@return how many accounts affirm, and how many deny} */
    @Override
    public String toString() {
        return "Assurances: affirmed by " + affirmed.size() + ", denied by " + denials.size();
    }
}
