package io.github.lec.rule.catalogue;

import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleProvider;
import io.github.lec.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The one public door to the rules that come with the library. */
public final class RuleCatalogue {
    /** The version of the catalogue, part of every report; it changes when a verdict can change. */
    public static final String VERSION = "2026.1";

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
                new PoliticalOffenceExceptionMissing(),
                new OtherUnionCitizensUnprotected(),
                new OnlyOrdrePublic(),
                new AssurancesOnly(),
                new MonitoringMissing(),
                new RatifiedBeforeSigned(),
                new InForceBeforeConsent(),
                new ExecutedUnderTreatyNotInForce(),
                new AbsenceUnproved()));
        rules.addAll(MissingClauses.rules());
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
}
