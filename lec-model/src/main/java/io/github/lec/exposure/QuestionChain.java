package io.github.lec.exposure;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The one chain of questions that leads to the nationality protection of a request. Without a recorder it decides; with
 * a recorder it explains.
 *
 * <p>Each ground gives the set of possible protections; {@link NationalityProtection#NONE} stands for a ground that
 * does not protect. The strongest of all grounds counts.
 */
final class QuestionChain {
    private static final ActorId UNITED_KINGDOM = ActorId.of("GB");

    private static final Set<NationalityProtection> NOTHING = Set.of(NationalityProtection.NONE);
    private static final Set<NationalityProtection> PERHAPS_BARRED =
            Set.of(NationalityProtection.BARRED, NationalityProtection.NONE);

    private static final Set<NationalityProtection> BARRED_BUT_FOR_EXCEPTION =
            Set.of(NationalityProtection.BARRED, NationalityProtection.BAR_UNSETTLED);

    private final View view;
    private final Route route;
    private final Request request;
    private final Person person;
    private final Purpose purpose;
    private final Recorder recorder;

    /** Receives each question in order, with a way to get its answer, and gives the answer back. */
    interface Recorder {
        /** Keeps nothing: the questions decide, and nothing is explained. */
        Recorder NONE = (question, answer) -> answer.get();

        Truth record(ExposureQuestion question, Supplier<Truth> answer);
    }

    QuestionChain(View view, Route route, Request request, Recorder recorder) {
        this.view = view;
        this.route = route;
        this.request = request;
        this.person = request.person();
        this.purpose = request.purpose();
        this.recorder = recorder;
    }

    /** {@return every possible protection} */
    Set<NationalityProtection> possible() {
        Truth elsewhere = ask(ExposureQuestion.BETWEEN_MEMBER_STATES).or(otherSurrenderLaw());
        Set<NationalityProtection> possible = withoutProtection();
        boolean isOwn = person.nationalities().contains(route.placeCountry());
        boolean own = record(ExposureQuestion.OWN_NATIONAL, Truth.of(isOwn)).isTrue();
        possible = strongest(possible, own ? byOwnNationality() : byAnotherNationality());
        possible = strongest(possible, byRefugeeStatus());
        return elsewhere.isFalse() ? possible : EnumSet.complementOf(EnumSet.of(NationalityProtection.CANNOT_DECIDE));
    }

    /** If none applies, as nearly everywhere, it is not mentioned. */
    private Truth otherSurrenderLaw() {
        return route.ask(ExposureQuestion.OTHER_SURRENDER_LAW).isFalse()
                ? Truth.FALSE
                : ask(ExposureQuestion.OTHER_SURRENDER_LAW);
    }

    private Truth ask(ExposureQuestion question) {
        return recorder.record(question, () -> route.ask(question));
    }

    private Truth record(ExposureQuestion question, Truth answer) {
        return recorder.record(question, () -> answer);
    }

    private Set<NationalityProtection> withoutProtection() {
        if (!route.treaties().isEmpty()) {
            Truth suspended = route.ask(ExposureQuestion.TREATY_SUSPENDED);
            if (!suspended.isFalse()) {
                ask(ExposureQuestion.TREATY_SUSPENDED);
            }
        }
        return switch (ask(ExposureQuestion.TREATY_APPLIES)) {
            case TRUE -> NOTHING;
            case FALSE -> Set.of(NationalityProtection.NO_TREATY);
            case UNKNOWN -> Set.of(NationalityProtection.NONE, NationalityProtection.NO_TREATY);
        };
    }

    // ---------------------------------------------------------------- own nationals

    private Set<NationalityProtection> byOwnNationality() {
        return strongest(byClause(), byOwnLaw());
    }

    private Set<NationalityProtection> byClause() {
        Truth applies = route.ask(ExposureQuestion.TREATY_APPLIES);
        if (applies.isFalse() || route.applied().isEmpty()) {
            return NOTHING;
        }
        Truth clause = ask(ExposureQuestion.TREATY_HAS_OWN_NATIONALS_CLAUSE);
        Truth bars = clause.isFalse() ? Truth.FALSE : ask(ExposureQuestion.TREATY_BARS_OWN_NATIONALS);
        if (!clause.isFalse() && route.ask(ExposureQuestion.NATIONALITY_MOMENT).isTrue()) {
            ask(ExposureQuestion.NATIONALITY_MOMENT);
        }
        Set<NationalityProtection> byClause = switch (bars) {
            case TRUE -> Set.of(NationalityProtection.BARRED);
            case FALSE -> NOTHING;
            case UNKNOWN -> clause.isTrue() ? Set.of(NationalityProtection.BAR_UNSETTLED) : PERHAPS_BARRED;
        };
        return applies.isTrue() ? byClause : union(byClause, NOTHING);
    }

    private Set<NationalityProtection> byOwnLaw() {
        return switch (ask(ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS)) {
            case FALSE -> NOTHING;
            case UNKNOWN -> PERHAPS_BARRED;
            case TRUE ->
                Set.of(
                        ask(ExposureQuestion.LAW_BARS_WITHOUT_EXCEPTION).isTrue()
                                ? NationalityProtection.BARRED
                                : NationalityProtection.BAR_UNSETTLED);
        };
    }

    // ---------------------------------------------------------------- nationals of other states

    private Set<NationalityProtection> byAnotherNationality() {
        Truth unionRights = unionRights();
        Truth byAnalogy = unionRights.isTrue() ? Truth.FALSE : bySurrenderAgreement();
        if (unionRights.or(byAnalogy).isFalse()
                || ask(ExposureQuestion.UNION_LAW_APPLIES).isFalse()) {
            return NOTHING;
        }
        boolean prosecution = record(ExposureQuestion.PROSECUTION, Truth.of(purpose == Purpose.PROSECUTION))
                .isTrue();
        return prosecution ? byHomeState(unionRights, byAnalogy) : byEqualTreatment(unionRights, byAnalogy);
    }

    /** {@return whether the person has rights of free movement as a national of another state} */
    private Truth unionRights() {
        Truth citizen = recorder.record(
                ExposureQuestion.UNION_CITIZEN,
                () -> Truth.any(person.nationalities(), state -> view.unionLaw().isMember(state, view.asOf())));
        if (citizen.isTrue()) {
            return citizen;
        }
        if (person.nationalities().contains(UNITED_KINGDOM)) {
            Truth transition = recorder.record(
                    ExposureQuestion.UNITED_KINGDOM_TRANSITION,
                    () -> view.unionLaw().applies(UNITED_KINGDOM, view.asOf()));
            if (!transition.isTrue() && view.unionLaw().isAfterTransition(UNITED_KINGDOM, view.asOf())) {
                record(ExposureQuestion.WITHDRAWAL_AGREEMENT, person.underWithdrawalAgreement());
            }
        }
        return view.unionLaw().hasFreeMovement(person.nationalities(), person.underWithdrawalAgreement(), view.asOf());
    }

    private Truth bySurrenderAgreement() {
        boolean national = person.nationalities().stream()
                .anyMatch(
                        state -> view.unionLaw().hasSurrenderAgreement(state) && request.mayHavePriority(view, state));
        if (national) {
            record(ExposureQuestion.SURRENDER_AGREEMENT, Truth.TRUE);
        }
        return Truth.of(national);
    }

    private Set<NationalityProtection> byHomeState(Truth unionRights, Truth byAnalogy) {
        Truth byLaw = Truth.FALSE;
        if (!unionRights.isFalse()) {
            byLaw = unionRights.and(ask(ExposureQuestion.PETRUHHIN));
        }
        if (!byAnalogy.isFalse()) {
            byLaw = byLaw.or(byAnalogy.and(ask(ExposureQuestion.RUSKA_FEDERACIJA)));
        }
        if (!byLaw.isFalse()) {
            byLaw = byLaw.and(sparesOwnNationals());
        }
        Truth byTreaty = byLaw.isTrue() || unionRights.isFalse() ? Truth.FALSE : unionRights.and(treatyGivesPriority());
        return switch (byLaw.or(byTreaty)) {
            case TRUE -> Set.of(NationalityProtection.HOME_STATE_PRIORITY);
            case FALSE -> NOTHING;
            case UNKNOWN -> Set.of(NationalityProtection.HOME_STATE_PRIORITY, NationalityProtection.NONE);
        };
    }

    /**
     * {@return whether there is a nationality rule on which others may base a claim to equal treatment; its grounds
     * come first}
     */
    private Truth sparesOwnNationals() {
        if (!route.applied().isEmpty()) {
            ask(ExposureQuestion.TREATY_BARS_OWN_NATIONALS);
        }
        ask(ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS);
        return ask(ExposureQuestion.PLACE_PROTECTS_OWN_NATIONALS);
    }

    /**
     * A clause counts if it is recorded. An undetermined text is shown among the clauses and does not leave this answer
     * open: no treaty is known to have such a clause.
     */
    private Truth treatyGivesPriority() {
        Truth applies = route.ask(ExposureQuestion.TREATY_APPLIES);
        if (applies.isFalse() || route.applied().isEmpty()) {
            return Truth.FALSE;
        }
        boolean recorded = ask(ExposureQuestion.TREATY_GIVES_PRIORITY).isTrue();
        return recorded ? applies : Truth.FALSE;
    }

    /**
     * Raugevicius gives permanent residents the treatment of nationals who may serve the sentence at home; S.M. adds
     * that the requesting state must agree. Neither is recorded, so if it applies the answer stays open. Whether it
     * extends to nationals of Iceland and Norway has not been decided.
     */
    private Set<NationalityProtection> byEqualTreatment(Truth unionRights, Truth byAnalogy) {
        Truth clarified = ask(ExposureQuestion.RAUGEVICIUS);
        Truth entitled = unionRights.or(byAnalogy).and(clarified);
        if (entitled.isFalse() || sparesOwnNationals().isFalse()) {
            return NOTHING;
        }
        return record(ExposureQuestion.PERMANENT_RESIDENT, person.permanentResident())
                        .isFalse()
                ? NOTHING
                : PERHAPS_BARRED;
    }

    // ---------------------------------------------------------------- refugees

    private Set<NationalityProtection> byRefugeeStatus() {
        if (person.refugee().isEmpty()) {
            return NOTHING;
        }
        RefugeeStatus status = person.refugee().get();
        Truth origin = record(
                ExposureQuestion.COUNTRY_OF_ORIGIN,
                view.norms().refugeeLaw().isOwnState(person.nationalities(), route.requesting()));
        Truth stands = record(ExposureQuestion.STATUS_STANDS, status.withdrawn().not());
        boolean refugeAsks = country(status.recognisedIn()).equals(country(route.requesting()));
        if (stands.isFalse() || refugeAsks) {
            return NOTHING;
        }
        Truth atHome = origin.and(stands);
        return switch (origin.isFalse() ? Truth.FALSE : atHome.and(byAsylumLaw(status))) {
            case TRUE -> Set.of(NationalityProtection.BARRED);
            case FALSE -> byRefugeeConvention(status, atHome);
            case UNKNOWN ->
                atHome.and(barsReturn(status)).isTrue() ? byRefugeeConvention(status, atHome) : PERHAPS_BARRED;
        };
    }

    private Truth barsReturn(RefugeeStatus status) {
        return view.norms()
                .refugeeLaw()
                .barsReturn(person.nationalities(), route.place(), status.recognisedIn(), view.asOf());
    }

    /**
     * The Convention protects from return to any territory where the refugee would be threatened, not only to the home
     * state. It prohibits the state of refuge from returning the refugee there, with an exception on which nothing is
     * recorded.
     */
    private Set<NationalityProtection> byRefugeeConvention(RefugeeStatus status, Truth atHome) {
        Truth protects = recorder.record(
                ExposureQuestion.REFUGEE_CONVENTION,
                () -> view.norms().refugeeLaw().protects(person.nationalities(), route.place(), view.asOf()));
        return protects.isFalse()
                ? NOTHING
                : atHome.and(barsReturn(status)).isTrue() ? BARRED_BUT_FOR_EXCEPTION : PERHAPS_BARRED;
    }

    private Truth byAsylumLaw(RefugeeStatus status) {
        Truth binds = recorder.record(
                ExposureQuestion.ASYLUM_LAW_BINDS,
                () -> view.unionAsylumLaw()
                        .binds(route.place(), view.asOf())
                        .and(view.unionAsylumLaw().binds(status.recognisedIn(), view.asOf())));
        return binds.isFalse() ? binds : binds.and(ask(ExposureQuestion.REFUGEE_JUDGMENT));
    }

    // ---------------------------------------------------------------- sets of possibilities

    private ActorId country(ActorId id) {
        return view.states().country(id);
    }

    private static Set<NationalityProtection> union(Set<NationalityProtection> one, Set<NationalityProtection> other) {
        Set<NationalityProtection> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** {@return the stronger of each pair of possibilities; a ground without protection adds nothing} */
    private static Set<NationalityProtection> strongest(
            Set<NationalityProtection> one, Set<NationalityProtection> ground) {
        if (ground == NOTHING) { // the most frequent answer
            return one;
        }
        Set<NationalityProtection> found = EnumSet.noneOf(NationalityProtection.class);
        for (NationalityProtection first : one) {
            for (NationalityProtection second : ground) {
                boolean adds = second != NationalityProtection.NONE && second.compareTo(first) < 0;
                found.add(adds ? second : first);
            }
        }
        return found;
    }
}
