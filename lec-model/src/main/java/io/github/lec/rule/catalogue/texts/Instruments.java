package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import io.github.lec.view.internal.Directions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions of several rules about a treaty or arrangement, in any direction. */
public final class Instruments {
    private static final Set<String> POLICE_ARRANGEMENTS = Set.of(
            "AGENCY_ARRANGEMENT",
            "BORDER_COOPERATION",
            "INTELLIGENCE_COOPERATION",
            "PATROL_ARRANGEMENT",
            "POLICE_MEMORANDUM",
            "SECURITY_AGREEMENT",
            "TASKFORCE");
    private static final Set<String> GENERAL_ARRANGEMENTS =
            Set.of("AUTHORITIES_AGREEMENT", "DECLARATION", "DIALOGUE", "LIAISON_GROUP", "MEMORANDUM", "TASKFORCE");
    private static final Set<String> CYBER_FUNCTIONS =
            Set.of("COMMERCIAL_CYBER_ESPIONAGE", "CYBER_COOPERATION", "PHISHING_AND_ATTACKS");
    private static final Set<Stage> INTERRUPTIONS = EnumSet.of(Stage.SUSPENDED, Stage.SHELVED);
    private static final Set<String> CYBER_AREAS = Set.of("CYBERCRIME", "CYBER_ESPIONAGE", "PHISHING");

    private record Interrupted(InstrumentId text) {}

    private Instruments() {}

    /** {@return the strength of the strongest clause on something, in any direction} */
    public static StrengthInterval strength(View view, CooperationInstrument instrument, SafeguardKind kind) {
        return Directions.of(view, instrument).stream()
                .map(relation -> view.instruments().strength(relation, kind))
                .reduce(StrengthInterval::strongerOf)
                .orElse(StrengthInterval.OPEN);
    }

    /** {@return whether a text is about police, intelligence, security or border cooperation} */
    public static Truth isOfPolice(CooperationInstrument instrument) {
        return Truth.of(
                instrument instanceof Treaty treaty
                        ? treaty.kind().isPoliceCooperation()
                        : POLICE_ARRANGEMENTS.contains(kind(instrument)));
    }

    /**
     * {@return whether a text is about cyber matters; for a general arrangement this is open until its subject is
     * recorded}
     */
    public static Truth isCyber(View view, CooperationInstrument instrument) {
        // if a text is certainly on cyber matters, its functions are not asked, so that they are not listed as open
        return isCyberByKind(instrument).isTrue()
                ? Truth.TRUE
                : isCyber(instrument, view.instruments().functions(instrument));
    }

    /**
     * A text with a long list of crimes is not about cyber matters just because one of them is; nor is a text on
     * patrols or borders that also mentions them. Recorded functions of a general arrangement are assumed to be
     * complete.
     */
    private static Truth isCyber(CooperationInstrument instrument, CodesAnswer functions) {
        Truth byKind = isCyberByKind(instrument);
        boolean open = functions.isEmpty() && instrument.crimeAreas().isEmpty();
        return byKind.isKnown() ? byKind : open ? Truth.UNKNOWN : functions.isAny(CYBER_FUNCTIONS);
    }

    /** {@return whether the kind says that a text is not on cyber matters, whatever is known of it} */
    static boolean isOfOtherKindThanCyber(CooperationInstrument instrument) {
        return isCyberByKind(instrument).isFalse();
    }

    /** {@return whether the kind or the crimes say so, whatever the functions are} */
    private static Truth isCyberByKind(CooperationInstrument instrument) {
        boolean byAreas = !instrument.crimeAreas().isEmpty() && CYBER_AREAS.containsAll(instrument.crimeAreas());
        if (kind(instrument).equals("CYBER_AGREEMENT") || byAreas) {
            return Truth.TRUE;
        }
        boolean general = instrument instanceof Treaty treaty
                ? treaty.kind() == TreatyKind.SECURITY_COOPERATION
                : GENERAL_ARRANGEMENTS.contains(kind(instrument));
        return general ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** {@return the kind of an arrangement; empty for a treaty} */
    public static String kind(CooperationInstrument instrument) {
        return instrument instanceof Arrangement arrangement ? arrangement.kind() : "";
    }

    /** {@return whether the text has wording that a rule looks for; false only if sources deny all of it} */
    public static Truth hasFlag(View view, CooperationInstrument instrument, List<String> flags) {
        return Truth.any(flags, flag -> view.instruments().hasWording(instrument, flag));
    }

    /** {@return whether Union law applies in one of the parties; open if none is recorded} */
    public static Truth touchesUnionLaw(View view, CooperationInstrument instrument) {
        if (instrument.parties().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.any(instrument.parties(), (ActorId party) -> view.states().euLawApplies(party, view.asOf()));
    }

    /**
     * Whether an act on a day can rest on an instrument: a treaty that was in force and not suspended, a law that was
     * in force, or an arrangement that had been concluded, and had not ended, been suspended or put aside.
     *
     * @param concerned those who took part in the act; if another party put an arrangement aside, that leaves it open
     * @return three-valued; open for a treaty that was applied provisionally
     */
    public static Truth isBasisOn(View view, Instrument instrument, Collection<ActorId> concerned, LocalDate day) {
        Truth inForce = isInForce(view, instrument, day);
        if (instrument instanceof Arrangement arrangement) {
            Truth text = inForce.or(view.instruments().hasText(arrangement, day));
            return text.and(isStopped(view, arrangement, concerned, day).not());
        }
        Truth applied = inForce.or(isPerhapsAppliedProvisionally(view, instrument, day));
        return instrument instanceof Treaty treaty
                ? applied.and(isStopped(view, treaty, concerned, day).not())
                : applied;
    }

    /**
     * {@return whether a text did not operate on a day although it was in force: it was suspended, the text to which it
     * belongs had ended, or it was an arrangement that had ended or been put aside}
     *
     * @param concerned those who took part in an act, or cooperate under the text
     */
    public static Truth isStopped(View view, CooperationInstrument text, Collection<ActorId> concerned, LocalDate day) {
        return text instanceof Treaty treaty
                ? isSuspended(view, treaty, concerned, day).or(hadItsTextEnded(view, treaty, day))
                : isGivenUp(view, (Arrangement) text, concerned, day);
    }

    /** Of a bilateral treaty, entry into force may be recorded for each party apart. */
    private static Truth isInForce(View view, Instrument instrument, LocalDate day) {
        return instrument instanceof Treaty treaty && treaty.parties().size() == 2
                ? view.instruments()
                        .isInForceBetween(
                                treaty,
                                treaty.parties().first(),
                                treaty.parties().last(),
                                day)
                : view.instruments().isInForce(instrument, day);
    }

    /** {@return whether the text to which a protocol belongs had ended: what was added to it ended with it} */
    private static Truth hadItsTextEnded(View view, Treaty treaty, LocalDate day) {
        return treaty.parent()
                .flatMap(parent -> view.dataset().instrument(parent))
                .map(text -> view.instruments().isTerminated(text, day))
                .orElse(Truth.FALSE);
    }

    /**
     * {@return whether a treaty was suspended between those who took part in an act; open if it was suspended only
     * between some of them, and asked only if a source reports it}
     */
    private static Truth isSuspended(View view, Treaty treaty, Collection<ActorId> concerned, LocalDate day) {
        if (!view.shared(new Interrupted(treaty.id()), silent -> isInterrupted(silent, treaty))) {
            return Truth.FALSE;
        }
        List<ActorId> parties =
                concerned.stream().filter(treaty.parties()::contains).distinct().toList();
        List<Truth> between = parties.stream()
                .flatMap(one -> parties.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> view.instruments().isSuspendedBetween(treaty, one, other, day)))
                .toList();
        Truth any = Truth.any(between, one -> one);
        return between.isEmpty()
                ? view.instruments().isSuspended(treaty, day)
                : any.isFalse() || Truth.all(between, one -> one).isTrue() ? any : Truth.UNKNOWN;
    }

    /**
     * {@return whether an arrangement had ended, been suspended or put aside; the last two are asked only if a source
     * reports them}
     */
    private static Truth isGivenUp(View view, Arrangement arrangement, Collection<ActorId> concerned, LocalDate day) {
        Truth ended = view.instruments().isTerminated(arrangement, day);
        if (!view.shared(new Interrupted(arrangement.id()), silent -> isInterrupted(silent, arrangement))) {
            return ended;
        }
        Truth stopped = ended.or(view.instruments().isSuspended(arrangement, day));
        // whether it was also put aside settles nothing more
        return stopped.isTrue() ? stopped : stopped.or(new ShelvedArrangement(view, arrangement, concerned).on(day));
    }

    private static boolean isInterrupted(View silent, CooperationInstrument text) {
        return Lists.anyMatch(
                INTERRUPTIONS,
                stage -> !silent.instruments().stage(text, stage).affirmed().isEmpty());
    }

    /**
     * {@return false, or unknown: provisional application of a text by a day does not say how much of it was applied;
     * so it is asked only if a source reports it, since a search could settle nothing}
     */
    public static Truth isPerhapsAppliedProvisionally(View view, Instrument instrument, LocalDate day) {
        boolean reported = !view.instruments()
                .reportedParties(instrument, Stage.PROVISIONALLY_APPLIED)
                .isEmpty();
        return !reported
                ? Truth.FALSE
                : view.instruments()
                        .hasBeenAppliedProvisionally(instrument, day)
                        .and(Truth.UNKNOWN);
    }

    /** {@return whether two texts belong together: one is part of the other or replaces it} */
    static boolean areLinked(CooperationInstrument one, CooperationInstrument other) {
        return one.parent().equals(Optional.of(other.id()))
                || one.supersedes().equals(Optional.of(other.id()))
                || other.parent().equals(Optional.of(one.id()))
                || other.supersedes().equals(Optional.of(one.id()))
                || one.parent().isPresent() && one.parent().equals(other.parent());
    }

    /** {@return the day on which a text was signed} */
    public static Optional<PartialDate> signed(View view, CooperationInstrument instrument) {
        return view.instruments().day(instrument, Stage.SIGNED, Optional.empty());
    }

    /** {@return the kind of a treaty or of an arrangement} */
    static String sort(CooperationInstrument instrument) {
        return instrument instanceof Treaty treaty ? treaty.kind().name() : "arrangement/" + kind(instrument);
    }
}
