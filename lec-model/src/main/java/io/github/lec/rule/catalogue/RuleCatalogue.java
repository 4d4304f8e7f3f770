package io.github.lec.rule.catalogue;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleProvider;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public entry point to the rules that come with the library. */
public final class RuleCatalogue {
    /** The version of the catalogue, part of every report; it changes when a verdict can change. */
    public static final String VERSION = "2026.12";

    private RuleCatalogue() {}

    /**
     * The rules that come with the library.
     *
     * @return all of them, in the order of their ids
     */
    public static RuleSet standard() {
        List<Rule> rules = new ArrayList<>(List.of(
                new BindingNonRefoulementMissing(),
                new TortureSafeguardWeak(),
                new DeathPenaltyClauseMissing(),
                new DeathPenaltyLeftOpen(),
                new InAbsentiaClauseMissing(),
                new PoliticalOffenceExceptionMissing(),
                new OtherUnionCitizensUnprotected(),
                new HomeStateNotNotified(),
                new EnforcementAtHomeNotConsidered(),
                new RiskNotChecked(),
                new SystemicRiskNotAssessed(),
                new ConventionAsSoleBasis(),
                new SurrenderWithoutCourt(),
                new FollowOnBeforeAssessment(),
                new DisguisedExtradition(),
                new RefugeeStatusIgnored(),
                new FlagrantDenialOfJustice(),
                new AssurancesOnly(),
                new AssuranceAgainstRefugee(),
                new AssuranceQualityLacking(),
                new AssurerNotCompetent(),
                new MonitoringMissing(),
                new LifeSentenceIrreducible(),
                new OnlyOrdrePublic(),
                new EvidenceInCapitalCase(),
                new TransferWithoutConsent(),
                new SharingWithoutPurpose(),
                new DataExportWithoutBasis(),
                new ProfilingByBelief(),
                new ActWithoutHostConsent(),
                new OperationWithoutBasis(),
                new PatrolPowersUndefined(),
                new CoercedReturn(),
                new BorderAidWithoutRights(),
                new CyberAgreementNotBinding(),
                new CyberSovereigntyUnqualified(),
                new CybercrimeIncludesSpeech(),
                new CyberAgreementBeforeAssessment(),
                new TerrorismDefinitionBroad(),
                new CorruptionDefinitionBroad(),
                new NoticeInPoliticalCase(),
                new CooperationOneWay(),
                new CivilSocietyExcluded(),
                new RatifiedBeforeSigned(),
                new InForceBeforeConsent(),
                new UsedAfterEnd(),
                new ExecutedUnderTreatyNotInForce(),
                new RivalTreaties(),
                new NormBeforeItBinds(),
                new DuplicateInstrument(),
                new AbsenceUnproved(),
                new FormWithoutArticle(),
                new FormsContradict()));
        rules.addAll(MissingClauses.rules());
        rules.addAll(StatePractices.rules());
        return RuleSet.of(VERSION, rules);
    }

    /**
     * The rules that come with the library and those of all {@link RuleProvider}s on the class path.
     *
     * @return all of them, in the order of their ids
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet withProvided() {
        RuleSet rules = standard();
        for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
            rules = rules.and(provider.rules());
        }
        return rules;
    }

    /**
     * Judges by the rules that come with the library and those that are {@linkplain #withProvided() provided}.
     *
     * @param view the view
     * @return the verdicts on what the dataset's own treaties and cases are about
     * @throws InvalidValueException if {@code view} is null
     */
    public static Evaluation evaluate(View view) {
        InvalidValueException.given(view, "view");
        return Evaluation.of(view, withProvided());
    }

    /**
     * Judges a draft, over the embedded reference records. A treaty is judged between each two of its parties.
     *
     * <pre>{@code
     * Treaty treaty = Treaty.extradition("de-cn-draft", "DE", "CN").build();
     * List<Finding> findings = RuleCatalogue.check(treaty);
     * }</pre>
     *
     * @param records treaties, arrangements, laws, cases or operations, with sources if they cite more than their own
     *     text; of a case under a bilateral treaty of the embedded dataset, that treaty too
     * @return the findings on them that are not met, then those that cannot be decided, each by rule and subject
     * @throws io.github.lec.format.InvalidDatasetException if a reference dangles or an open code is not listed
     * @throws IllegalArgumentException if a treaty cannot be judged because its parties are not recorded
     */
    public static List<Finding> check(Identified... records) {
        Dataset drafts = Dataset.draft(records);
        Evaluation evaluation = Evaluation.of(View.of(drafts), withProvided(), allParties(drafts));
        List<Treaty> leftOut = evaluation.subjects().leftOut();
        if (!leftOut.isEmpty()) {
            throw new IllegalArgumentException("cannot judge "
                    + leftOut.stream().map(treaty -> treaty.id().value()).collect(Collectors.joining(", "))
                    + ": parties are not recorded");
        }
        return Stream.of(Verdict.FAIL, Verdict.CANNOT_DECIDE)
                .flatMap(verdict -> evaluation.findings(verdict).stream())
                .filter(finding -> finding.subject().kind() != SubjectKind.STATE
                        && finding.subject().kind() != SubjectKind.DATASET)
                .toList();
    }

    /**
     * The states that the drafts are about; if that leaves out two parties of a treaty, each of their parties with each
     * other.
     */
    private static Selection allParties(Dataset drafts) {
        Selection usual = Selection.of(drafts);
        if (Lists.allMatch(drafts.treaties(), usual::isBetween)) {
            return usual;
        }
        SortedSet<ActorId> parties = new TreeSet<>();
        drafts.treaties().forEach(treaty -> parties.addAll(treaty.parties()));
        return new Selection(parties, List.copyOf(parties));
    }
}
