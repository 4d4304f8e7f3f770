package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.Set;

/**
 * Whom the law of the European Union protects from surrender, and where. Rules on acts and the exposure of a person use
 * this class, so that both give the same answer.
 */
public final class UnionLaw {
    private static final LocalDate ARREST_WARRANT = LocalDate.of(2004, 1, 1);
    private static final ActorId UNITED_KINGDOM = ActorId.of("GB");

    /** Withdrawal Agreement, articles 126 and 127: Union law applied to the end of 2020. */
    private static final LocalDate TRANSITION_END = LocalDate.of(2020, 12, 31);

    /**
     * The EFTA states with which the Union has a surrender agreement (Official Journal L 292, 21.10.2006, page 2),
     * named in Commission Notice 2022/C 223/01 on C-897/19 PPU; Liechtenstein and Switzerland have none.
     */
    private static final Set<ActorId> SURRENDER_AGREEMENT = Set.of(ActorId.of("IS"), ActorId.of("NO"));

    /** The day on which that agreement entered into force. */
    private static final LocalDate SURRENDER_AGREEMENT_IN_FORCE = LocalDate.of(2019, 11, 1);

    private final KnownAccounts accounts;
    private final StateAnswers states;
    private final NormAnswers norms;

    UnionLaw(KnownAccounts accounts, StateAnswers states, NormAnswers norms) {
        this.accounts = accounts;
        this.states = states;
        this.norms = norms;
    }

    /**
     * Whether a state is a member on a day. Lists of members are complete: a dataset with the Union has all states that
     * ever belonged to it.
     *
     * @param state the state
     * @param day the day
     * @return three-valued
     */
    public Truth isMember(ActorId state, LocalDate day) {
        return isOutside(state) ? Truth.FALSE : states.isMember(state, StateAnswers.EUROPEAN_UNION, day);
    }

    /**
     * Whether a state is or was a member at any time that is recorded.
     *
     * @param state the state
     * @return whether a membership is recorded
     */
    public boolean wasEverMember(ActorId state) {
        return states.wasEverMember(state, StateAnswers.EUROPEAN_UNION);
    }

    /**
     * Whether Union law applies in a state on a day.
     *
     * @param state the state
     * @param day the day
     * @return three-valued
     */
    public Truth applies(ActorId state, LocalDate day) {
        return isOutside(state) ? Truth.FALSE : states.euLawApplies(state, day);
    }

    private boolean isOutside(ActorId state) {
        return accounts.dataset().actor(state).isEmpty()
                && accounts.dataset().actor(StateAnswers.EUROPEAN_UNION).isPresent();
    }

    /**
     * Whether a person has rights of free movement on a day, by any nationality. British nationals kept them to the end
     * of the transition; for those who have resided elsewhere under the Withdrawal Agreement since then, it is not
     * decided.
     *
     * @param nationalities the person's nationalities
     * @param resident whether the person resides in the state concerned under the Withdrawal Agreement
     * @param day the day
     * @return three-valued
     */
    public Truth hasFreeMovement(Set<ActorId> nationalities, Truth resident, LocalDate day) {
        return Truth.any(nationalities, (ActorId nationality) -> {
            Truth member = isMember(nationality, day).or(applies(nationality, day));
            boolean open = member.isFalse() && isAfterTransition(nationality, day) && !resident.isFalse();
            return open ? Truth.UNKNOWN : member;
        });
    }

    /**
     * Whether nationals of a state had those rights up to the end of the transition, and the day is later.
     *
     * @param nationality the state
     * @param day the day
     * @return true for the United Kingdom from 2021
     */
    public boolean isAfterTransition(ActorId nationality, LocalDate day) {
        return nationality.equals(UNITED_KINGDOM) && day.isAfter(TRANSITION_END);
    }

    /**
     * Whether the Union has a surrender agreement with a state outside it, whose nationals C-897/19 PPU therefore
     * treats in the same way.
     *
     * @param nationality the state
     * @return true for Iceland and Norway
     */
    public boolean hasSurrenderAgreement(ActorId nationality) {
        return SURRENDER_AGREEMENT.contains(nationality);
    }

    /**
     * Whether the home state of a person must be informed before surrender for prosecution. The judgments say what the
     * law has been since the treaties and the Charter became binding; for nationals of Iceland and Norway, since the
     * surrender agreement entered into force.
     *
     * @param nationalities the person's nationalities, none of them that of the requested state
     * @param resident whether the person resides in the requested state under the Withdrawal Agreement
     * @param day the day
     * @return three-valued
     */
    public Truth hasPriority(Set<ActorId> nationalities, Truth resident, LocalDate day) {
        Truth alike = isTreatedAlike(nationalities);
        return hasFreeMovement(nationalities, resident, day)
                .and(judged("petruhhin", day))
                .or(alike.isFalse() ? alike : hasPriorityByAnalogy(day));
    }

    /**
     * Whether a permanent resident is treated like the requested state's own nationals when a sentence is enforced.
     * Whether this extends to nationals of Iceland and Norway has not been decided.
     *
     * @param nationalities the person's nationalities, none of them that of the requested state
     * @param resident whether the person resides in the requested state under the Withdrawal Agreement
     * @param day the day
     * @return three-valued
     */
    public Truth isTreatedEqually(Set<ActorId> nationalities, Truth resident, LocalDate day) {
        return hasFreeMovement(nationalities, resident, day)
                .or(isTreatedAlike(nationalities).and(Truth.UNKNOWN))
                .and(judged("raugevicius", day));
    }

    private Truth isTreatedAlike(Set<ActorId> nationalities) {
        return Truth.of(Lists.anyMatch(nationalities, this::hasSurrenderAgreement));
    }

    /**
     * Whether the law that C-897/19 PPU states for nationals of Iceland and Norway applied on a day: it did since the
     * surrender agreement with them entered into force; for earlier days this is open until the judgment.
     *
     * @param day the day
     * @return three-valued
     */
    public Truth hasPriorityByAnalogy(LocalDate day) {
        NormId judgment = NormId.of("c-897-19-ppu");
        return day.isBefore(SURRENDER_AGREEMENT_IN_FORCE)
                ? norms.judgedBy(judgment, day)
                : norms.required(judgment, day);
    }

    /**
     * Whether surrender between two states follows the surrender agreement with Iceland and Norway, which then takes
     * the place of the European Convention on Extradition.
     *
     * @param one a state
     * @param other another
     * @param day the day
     * @return three-valued
     */
    public Truth hasSurrenderAgreement(ActorId one, ActorId other, LocalDate day) {
        boolean inForce = !day.isBefore(SURRENDER_AGREEMENT_IN_FORCE);
        return Truth.of(inForce)
                .and(Truth.of(hasSurrenderAgreement(one))
                        .and(applies(other, day))
                        .or(Truth.of(hasSurrenderAgreement(other)).and(applies(one, day))));
    }

    /**
     * Whether surrender between two states follows the Trade and Cooperation Agreement between the Union and the United
     * Kingdom (Part Three, Title VII; Official Journal L 149, 30.4.2021, page 10), which has been applied since the end
     * of the transition.
     *
     * @param one a state
     * @param other another
     * @param day the day
     * @return three-valued
     */
    public Truth hasTradeAgreement(ActorId one, ActorId other, LocalDate day) {
        return Truth.of(isAfterTransition(one, day))
                .and(applies(other, day))
                .or(Truth.of(isAfterTransition(other, day)).and(applies(one, day)));
    }

    /**
     * Whether Union law applies in both of two states.
     *
     * @param one a state
     * @param other another
     * @param day the day
     * @return three-valued
     */
    public Truth appliesInBoth(ActorId one, ActorId other, LocalDate day) {
        return applies(one, day).and(applies(other, day));
    }

    /**
     * Whether the European arrest warrant takes the place of extradition between two states, as it has since 1 January
     * 2004 (Framework Decision 2002/584/JHA, articles 31(1), 32 and 34(1); Official Journal L 190, 18.7.2002, page 1).
     *
     * @param one a state
     * @param other another
     * @param day the day
     * @return three-valued; whether Union law applies in a state that was never a member is not asked
     */
    public Truth hasArrestWarrant(ActorId one, ActorId other, LocalDate day) {
        return day.isBefore(ARREST_WARRANT) || !wasEverMember(one) || !wasEverMember(other)
                ? Truth.FALSE
                : appliesInBoth(one, other, day);
    }

    /**
     * Whether a state that requests a person from a member state is a third state in the sense of the judgments on
     * Union citizens. For a state with which the Union has an agreement on surrender this is open.
     *
     * @param requested the requested state
     * @param requesting the requesting state
     * @param day the day
     * @return three-valued; whether Union law applies in a state that was never a member is not asked
     */
    public Truth isThirdState(ActorId requested, ActorId requesting, LocalDate day) {
        Truth both = wasEverMember(requesting) ? appliesInBoth(requested, requesting, day) : Truth.FALSE;
        return hasSurrenderLaw(requested, requesting, day).isFalse() ? both.not() : Truth.UNKNOWN;
    }

    /**
     * Whether surrender between a member state and another state follows an agreement of the Union on surrender.
     *
     * @param one a state
     * @param other another
     * @param day the day
     * @return three-valued
     */
    public Truth hasSurrenderLaw(ActorId one, ActorId other, LocalDate day) {
        boolean outside = hasSurrenderAgreement(one)
                || hasSurrenderAgreement(other)
                || isAfterTransition(one, day)
                || isAfterTransition(other, day);
        // for other states it is not asked whether Union law applies there
        return outside ? hasSurrenderAgreement(one, other, day).or(hasTradeAgreement(one, other, day)) : Truth.FALSE;
    }

    private Truth judged(String judgment, LocalDate day) {
        return norms.required(NormId.of(judgment), day);
    }

    /** {@return the subject of the answers, and their day} */
    @Override
    public String toString() {
        return "Answers on Union law, known by " + accounts.knownBy();
    }
}
