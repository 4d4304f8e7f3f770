package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureQuestion;
import io.github.lec.exposure.NationalityProtection;
import io.github.lec.exposure.Reason;
import io.github.lec.exposure.TreatyBasis;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The claims of an exposure with those first that decided it: the reasons stand in the order in which they were asked,
 * which begins with the treaty even where its clauses and the law decide.
 */
final class DecidingClaims {
    private static final Map<NationalityProtection, List<ExposureQuestion>> DECIDING = Map.of(
            NationalityProtection.BARRED,
                    List.of(
                            ExposureQuestion.REFUGEE_JUDGMENT,
                            ExposureQuestion.TREATY_BARS_OWN_NATIONALS,
                            ExposureQuestion.LAW_BARS_WITHOUT_EXCEPTION,
                            ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS),
            NationalityProtection.BAR_UNSETTLED,
                    List.of(
                            ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS,
                            ExposureQuestion.TREATY_HAS_OWN_NATIONALS_CLAUSE),
            NationalityProtection.HOME_STATE_PRIORITY,
                    List.of(
                            ExposureQuestion.PETRUHHIN,
                            ExposureQuestion.RUSKA_FEDERACIJA,
                            ExposureQuestion.TREATY_GIVES_PRIORITY),
            NationalityProtection.NONE,
                    List.of(
                            ExposureQuestion.PLACE_PROTECTS_OWN_NATIONALS,
                            ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS,
                            ExposureQuestion.TREATY_BARS_OWN_NATIONALS,
                            ExposureQuestion.PETRUHHIN,
                            ExposureQuestion.RAUGEVICIUS,
                            ExposureQuestion.UNION_CITIZEN),
            NationalityProtection.CANNOT_DECIDE,
                    List.of(ExposureQuestion.RAUGEVICIUS, ExposureQuestion.REFUGEE_CONVENTION));

    private final Exposure exposure;
    private final List<Reason> reasons;

    DecidingClaims(Exposure exposure) {
        this.exposure = exposure;
        this.reasons = exposure.reasons();
    }

    /**
     * {@return all claims of the exposure, those that decided it first, the steps of the treaty last and its standing
     * first of them}
     */
    Set<ClaimId> first() {
        NationalityProtection protection = exposure.protection();
        Set<ClaimId> claims = new LinkedHashSet<>();
        if (protection == NationalityProtection.CANNOT_DECIDE) {
            reasons.stream()
                    .filter(reason -> reason.answer() == Truth.UNKNOWN)
                    .flatMap(DecidingClaims::beyondStages)
                    .forEach(claims::add);
        }
        Truth wanted = Truth.of(protection != NationalityProtection.NONE);
        for (ExposureQuestion question : DECIDING.getOrDefault(protection, List.of())) {
            reasons.stream()
                    .filter(reason -> reason.question() == question && reason.answer() == wanted)
                    .flatMap(DecidingClaims::beyondStages)
                    .forEach(claims::add);
        }
        reasons.stream().flatMap(DecidingClaims::beyondStages).forEach(claims::add);
        Stage standing = exposure.treaty() == TreatyBasis.SUSPENDED ? Stage.SUSPENDED : Stage.IN_FORCE;
        Predicate<ClaimId> ofStanding =
                claim -> claim.stage().filter(standing::equals).isPresent();
        all().filter(ofStanding).forEach(claims::add);
        all().forEach(claims::add);
        return claims;
    }

    private Stream<ClaimId> all() {
        return reasons.stream().flatMap(reason -> reason.claims().stream());
    }

    /**
     * {@return what the reason rests on beside the steps of the treaty, with which every question on its text begins}
     */
    private static Stream<ClaimId> beyondStages(Reason reason) {
        return reason.claims().stream().filter(claim -> claim.stage().isEmpty());
    }
}
