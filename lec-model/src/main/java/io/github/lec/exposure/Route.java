package io.github.lec.exposure;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Topic;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The answers for a place of arrest and a requesting state that do not depend on the person. They are cached, so that a
 * table asks each once; a route on a recording view is made for each explanation and caches nothing.
 */
final class Route {
    /** The code of the term. */
    private static final String NATIONALITY_MOMENT = "NATIONALITY_MOMENT";

    private static final String PROSECUTION_INSTEAD = "PROSECUTION_INSTEAD";

    private final View view;
    private final ActorId place;
    private final ActorId requesting;
    private final Purpose purpose;
    private final ActorId placeCountry;
    private final List<Relation> treaties;
    private final Optional<Map<ExposureQuestion, Truth>> kept;
    private final Supplier<List<Relation>> applied;

    private Route(
            View view,
            ActorId place,
            ActorId requesting,
            Purpose purpose,
            List<Relation> treaties,
            Optional<Map<ExposureQuestion, Truth>> kept) {
        this.view = view;
        this.place = place;
        this.placeCountry = view.states().country(place);
        this.requesting = requesting;
        this.purpose = purpose;
        this.treaties = treaties;
        this.kept = kept;
        this.applied = kept.isPresent() ? Lazy.of(this::readApplied) : this::readApplied;
    }

    /** {@return the route between two places for one purpose, which caches its answers} */
    static Route of(View view, ActorId place, ActorId requesting, Purpose purpose) {
        return new Route(
                view,
                place,
                requesting,
                purpose,
                view.ownNationals().treaties(place, requesting, purpose),
                Optional.of(new EnumMap<>(ExposureQuestion.class)));
    }

    /** {@return the same route on another view of the same dataset, without a cache} */
    Route asking(View other) {
        return new Route(other, place, requesting, purpose, treaties, Optional.empty());
    }

    ActorId place() {
        return place;
    }

    /** {@return the place itself, or the country of a region} */
    ActorId placeCountry() {
        return placeCountry;
    }

    ActorId requesting() {
        return requesting;
    }

    /** {@return every extradition treaty between the two, at any stage} */
    List<Relation> treaties() {
        return treaties;
    }

    /** {@return the purpose of the request} */
    Purpose purpose() {
        return purpose;
    }

    /** {@return the treaties between the two that apply, but only to requests for the other purpose} */
    List<Relation> appliedForOtherPurpose() {
        return Stream.of(Purpose.values())
                .filter(other -> other != purpose)
                .flatMap(other -> view.ownNationals().treaties(place, requesting, other).stream())
                .filter(relation ->
                        !treaties.contains(relation) && applies(relation).isTrue())
                .toList();
    }

    /**
     * {@return the treaties between the countries of the two, where one of the two is a region, that apply or may apply
     * between the countries; whether they extend to the region is not recorded}
     */
    List<Relation> ofCountries() {
        ActorId from = placeCountry;
        ActorId to = view.states().country(requesting);
        return from.equals(place) && to.equals(requesting)
                ? List.of()
                : view.ownNationals().treaties(from, to, purpose).stream()
                        .filter(relation -> !applies(relation).isFalse())
                        .toList();
    }

    /**
     * {@return the treaties beside those between the two on which the sentence rests that is said of whether one applies}
     *
     * @param applies whether an extradition treaty applies between the two
     */
    List<Relation> alsoTold(Truth applies) {
        return switch (applies) {
            case FALSE -> appliedForOtherPurpose();
            case UNKNOWN -> treaties.isEmpty() ? ofCountries() : List.of();
            case TRUE -> List.of();
        };
    }

    /** {@return the treaties that apply, or may apply, on the view's day} */
    List<Relation> applied() {
        return applied.get();
    }

    private List<Relation> readApplied() {
        return treaties.stream()
                .filter(relation -> !applies(relation).isFalse())
                .toList();
    }

    Truth ask(ExposureQuestion question) {
        if (kept.isEmpty()) {
            return answer(question);
        }
        Truth known = kept.get().get(question);
        if (known == null) {
            known = answer(question);
            kept.get().put(question, known);
        }
        return known;
    }

    /** {@return whether an extradition treaty applies between the two} */
    TreatyBasis basis() {
        return switch (ask(ExposureQuestion.TREATY_APPLIES)) {
            case TRUE -> TreatyBasis.APPLIES;
            case UNKNOWN ->
                applied().stream()
                                .anyMatch(relation ->
                                        appliedProvisionally(relation).isTrue())
                        ? TreatyBasis.PROVISIONALLY_APPLIED
                        : TreatyBasis.NOT_DETERMINED;
            case FALSE ->
                switch (ask(ExposureQuestion.TREATY_SUSPENDED)) {
                    case TRUE -> TreatyBasis.SUSPENDED;
                    case UNKNOWN -> TreatyBasis.NOT_DETERMINED;
                    case FALSE -> TreatyBasis.NONE;
                };
        };
    }

    private Truth answer(ExposureQuestion question) {
        return switch (question) {
            case BETWEEN_MEMBER_STATES -> view.unionLaw().appliesInBoth(place, requesting, view.asOf());
            case OTHER_SURRENDER_LAW ->
                Truth.any(List.of(OtherSurrenderLaw.values()), (OtherSurrenderLaw law) -> governs(law));
            case TREATY_APPLIES ->
                treaties.isEmpty() && !found().isKnown() ? Truth.UNKNOWN : Truth.any(treaties, this::applies);
            case TREATY_SUSPENDED -> Truth.any(treaties, this::suspended);
            case TREATY_HAS_OWN_NATIONALS_CLAUSE ->
                strength(SafeguardKind.OWN_NATIONALS_BAR).isAtLeast(Strength.WEAK);
            case TREATY_BARS_OWN_NATIONALS ->
                strength(SafeguardKind.OWN_NATIONALS_BAR).isAtLeast(Strength.BINDING);
            case TREATY_GIVES_PRIORITY ->
                strength(SafeguardKind.UNION_CITIZEN_PRIORITY).isAtLeast(Strength.BINDING);
            case NATIONALITY_MOMENT -> Truth.of(nationalityMoment().isPresent());
            case LAW_PROTECTS_OWN_NATIONALS -> view.ownNationals().areProtectedByLaw(place, view.asOf());
            case LAW_BARS_WITHOUT_EXCEPTION -> view.ownNationals().areBarredByLaw(place, view.asOf());
            case PLACE_PROTECTS_OWN_NATIONALS -> view.ownNationals().areProtected(treaties, place, view.asOf());
            case UNION_LAW_APPLIES -> unionLawApplies(place);
            case PETRUHHIN -> required("petruhhin");
            case RUSKA_FEDERACIJA -> view.unionLaw().hasPriorityByAnalogy(view.asOf());
            case RAUGEVICIUS -> required("raugevicius");
            case REFUGEE_JUDGMENT -> view.unionAsylumLaw().barsExtraditionOfRefugees(view.asOf());
            default -> throw new IllegalArgumentException("a question on the person: " + question);
        };
    }

    /**
     * {@return the law that applies, or may apply, between the two instead of extradition treaties; nothing if
     * certainly none does}
     */
    Optional<OtherSurrenderLaw> otherLaw() {
        return Stream.of(OtherSurrenderLaw.values())
                .filter(law -> !governs(law).isFalse())
                .findFirst();
    }

    private Truth governs(OtherSurrenderLaw law) {
        return law.governs(view.unionLaw(), place, requesting, view.asOf());
    }

    /** {@return what is on record between the two or, if no treaty is, which searches were made} */
    Cooperation onRecord() {
        CooperationRecord record = CooperationRecord.shared(view);
        Cooperation found = record.between(place, requesting, Topic.EXTRADITION_TREATY);
        return found instanceof Cooperation.NotLookedFor
                ? record.between(requesting, place, Topic.EXTRADITION_TREATY)
                : found;
    }

    /**
     * {@return whether there is an extradition treaty at all: true only if one is recorded, false only if one was
     * searched for in vain}
     */
    private Truth found() {
        Cooperation found = onRecord();
        return found instanceof Cooperation.OnRecord
                ? Truth.TRUE
                : found instanceof Cooperation.NoneFound ? Truth.FALSE : Truth.UNKNOWN;
    }

    Truth applies(Relation relation) {
        return view.ownNationals().applies(relation, view.asOf());
    }

    Truth suspended(Relation relation) {
        return view.ownNationals().isOnlySuspended(relation, view.asOf());
    }

    Truth appliedProvisionally(Relation relation) {
        return view.ownNationals().isAppliedProvisionally(relation, view.asOf());
    }

    /**
     * {@return the moment at which the person must be a national, as the code recorded for a treaty that applies, or
     * may apply}
     */
    Optional<String> nationalityMoment() {
        return option(NATIONALITY_MOMENT);
    }

    /**
     * {@return whether the place must prosecute a national whom it does not surrender, as the code recorded in the same
     * way}
     */
    Optional<String> prosecutionInstead() {
        return option(PROSECUTION_INSTEAD);
    }

    private Optional<String> option(String term) {
        return applied().stream()
                .flatMap(relation -> view.instruments().term(relation, term).value().stream())
                .flatMap(found -> found.option().stream())
                .findFirst();
    }

    private StrengthInterval strength(SafeguardKind kind) {
        return view.ownNationals().strength(treaties, kind, view.asOf());
    }

    private Truth required(String judgment) {
        return view.norms().required(NormId.of(judgment), view.asOf());
    }

    private Truth unionLawApplies(ActorId state) {
        return view.unionLaw().applies(state, view.asOf());
    }
}
