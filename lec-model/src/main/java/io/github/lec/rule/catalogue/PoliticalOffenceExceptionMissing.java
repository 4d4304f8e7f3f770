package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.AddedText;
import io.github.lec.view.CarveOutsAnswer;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LEC-EXT-007: no exception for political offences, or one with holes that no persecution clause closes. */
final class PoliticalOffenceExceptionMissing extends RelationRule {
    PoliticalOffenceExceptionMissing() {
        super(RuleInfo.builder()
                .id("LEC-EXT-007")
                .title("Political-offence exception missing or too narrow")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question(
                        "Are political offences excepted and, if with limits, requests that serve persecution refused?")
                .addAsks(SafeguardKind.POLITICAL_OFFENCE_EXCEPTION, SafeguardKind.PERSECUTION_CLAUSE)
                .norms(Norms.of(
                        "model-extradition-3a",
                        "ece-3-1",
                        "ece-ap1-1",
                        "icsft-14",
                        "icsft-15",
                        "uncac-44-4",
                        "uncac-44-15"))
                .cover(Norms.of())
                .benchmark("The treaty excepts political offences; where it takes offences such as terrorism out of the"
                        + " exception again, it requires refusal of requests that serve persecution, or says that"
                        + " there is no duty to grant them.")
                .notMet("The text has no exception for political offences, or takes offences out of it again without a"
                        + " clause that either requires refusal of requests that serve persecution or says that"
                        + " there is no duty to grant them.")
                .remedy("Read the exception to its end; in negotiations, pair every offence taken out of it with a"
                        + " clause on persecution.")
                .rationale("Offences that conventions remove from the exception are lawfully removed, as long as a"
                        + " persecution clause remains; the conventions themselves say that there is no duty to"
                        + " extradite in such a case.")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return Relations.isExtradition(relation);
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        Truth none = view.instruments()
                .strength(relation, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION)
                .is(Strength.NONE);
        Truth persecutionOpen = view.instruments()
                .strength(relation, SafeguardKind.PERSECUTION_CLAUSE)
                .isAtLeast(Strength.BINDING)
                .not();
        Truth holes = carveOuts(view, relation).value();
        if (!none.isTrue() && !holes.isTrue() && !persecutionOpen.isFalse()) {
            holes = holes.or(Truth.any(
                    adding(view, relation),
                    part -> carveOuts(view, inDirection(part, relation)).value().and(part.adds())));
        }
        Truth withoutDuty = holes.isTrue() ? isWithoutDuty(view, relation) : Truth.FALSE;
        return none.or(holes.and(persecutionOpen).and(withoutDuty.not()));
    }

    /**
     * The conventions that remove offences from the exception say that there is no duty to extradite if the request
     * serves persecution (article 15 of the Terrorist Financing Convention, 16(14) of that against Organised Crime):
     * such wording is enough in addition to what is known to be removed. An account that gives the clause another,
     * equally weak form leaves it open, unless it only describes the text that was read.
     */
    private static Truth isWithoutDuty(View view, Relation relation) {
        ClauseAnswer clause = view.instruments().clause(relation, SafeguardKind.PERSECUTION_CLAUSE);
        if (!clause.isDetermined() || clause.dispute().isOpen()) {
            return Truth.FALSE; // its strength decides
        }
        return clause.hasForm(SafeguardForm.NO_DUTY);
    }

    @Override
    protected Optional<String> remark(View view, Relation relation) {
        if (judge(view, relation) != Verdict.FAIL || isExcluded(view, relation)) {
            return Optional.empty();
        }
        Truth none = view.instruments()
                .strength(relation, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION)
                .is(Strength.NONE);
        return Optional.of(
                none.isTrue()
                        ? "Recorded: no exception for political offences."
                        : "Recorded: offences taken out of the exception, and no clause that requires"
                                + " refusal of requests"
                                + " that serve persecution.");
    }

    private static boolean isExcluded(View view, Relation relation) {
        return view.instruments()
                .clause(relation, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION)
                .isExcluded();
    }

    @Override
    protected Optional<String> open(View view, Relation relation) {
        boolean hasException = view.instruments()
                .strength(relation, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION)
                .is(Strength.NONE)
                .isFalse();
        if (hasException
                && carveOuts(view, relation).value().isTrue()
                && isWithoutDuty(view, relation) == Truth.UNKNOWN) {
            return Optional.of(
                    "whether there is no duty to grant requests that serve persecution (sources contradict each"
                            + " other on the form of the clause)");
        }
        return hasException
                ? Optional.of("whether offences are taken out of the exception again" + why(view, relation))
                : Optional.empty();
    }

    /** {@return the claim on the exception, if the text itself would have to be read for what is taken out of it} */
    @Override
    protected List<ClaimId> claimsInOpen(View view, Relation relation) {
        CarveOutsAnswer answer = carveOuts(view, relation);
        return answer.isClauseReported()
                        && !answer.isReported()
                        && adding(view, relation).isEmpty()
                ? List.of(claim(relation, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION))
                : List.of();
    }

    /** {@return the claim on the exception or, if offences are known to be taken out of it, on persecution} */
    @Override
    protected List<ClaimId> claimsToSettle(View view, Relation relation) {
        return List.of(claim(
                relation,
                carveOuts(view, relation).value().isTrue()
                        ? SafeguardKind.PERSECUTION_CLAUSE
                        : SafeguardKind.POLITICAL_OFFENCE_EXCEPTION));
    }

    private static ClaimId claim(Relation relation, SafeguardKind kind) {
        return ClaimId.of(relation.instrument().id().value(), "safeguards", kind.name());
    }

    /** Says why the recorded accounts of the exception do not settle it; empty if no account is known. */
    private static String why(View view, Relation relation) {
        List<AddedText> mayAdd = Lists.filter(
                adding(view, relation),
                part -> !part.adds().isKnown()
                        && carveOuts(view, inDirection(part, relation)).isReported());
        if (!mayAdd.isEmpty()) {
            return mayAdd.stream()
                    .map(part -> part.text().id().value())
                    .collect(Collectors.joining(", ", " (whether what ", " says adds to the text is not settled)"));
        }
        List<CarveOutsAnswer> reported = Stream.concat(
                        Stream.of(relation), adding(view, relation).stream().map(part -> inDirection(part, relation)))
                .map(text -> carveOuts(view, text))
                .filter(CarveOutsAnswer::isClauseReported)
                .toList();
        if (reported.isEmpty()) {
            return "";
        }
        if (Lists.anyMatch(reported, CarveOutsAnswer::isReported)) {
            return " (sources contradict each other)";
        }
        return Lists.anyMatch(reported, CarveOutsAnswer::isDescribed)
                ? " (it is known by description only)"
                : " (that the text itself was read is not recorded with the clause)";
    }

    private static CarveOutsAnswer carveOuts(View view, Relation relation) {
        return view.instruments().carveOuts(relation, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION);
    }

    /**
     * {@return the texts known to add a clause on the exception, or to remove offences from it, while they are in
     * force}
     */
    private static List<AddedText> adding(View view, Relation relation) {
        return view.instruments().hasParts(relation.instrument())
                ? Lists.filter(
                        view.instruments()
                                .clause(relation, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION)
                                .added(),
                        part -> carveOuts(view, inDirection(part, relation)).isClauseReported())
                : List.of();
    }

    private static Relation inDirection(AddedText part, Relation relation) {
        return Relation.of(part.text(), relation.requested(), relation.requesting());
    }
}
