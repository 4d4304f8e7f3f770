package io.github.lec.rule.catalogue;

import static io.github.lec.safeguard.SafeguardKind.DEATH_PENALTY_BAR;
import static io.github.lec.safeguard.SafeguardKind.FAIR_TRIAL_GUARANTEE;
import static io.github.lec.safeguard.SafeguardKind.LAPSE_OF_TIME_AMNESTY;
import static io.github.lec.safeguard.SafeguardKind.NE_BIS_IN_IDEM;
import static io.github.lec.safeguard.SafeguardKind.ORDRE_PUBLIC;
import static io.github.lec.safeguard.SafeguardKind.PERSECUTION_CLAUSE;
import static io.github.lec.safeguard.SafeguardKind.POLITICAL_OFFENCE_EXCEPTION;
import static io.github.lec.safeguard.SafeguardKind.RE_EXTRADITION_LIMIT;
import static io.github.lec.safeguard.SafeguardKind.SPECIALTY;
import static io.github.lec.safeguard.SafeguardKind.USE_LIMITATION;

import io.github.lec.instrument.TreatyKind;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import java.util.List;
import java.util.Set;

/** The rules that differ only in the clauses that are missing, in the kinds of treaty, and in their texts. */
final class MissingClauses {
    private static final Set<TreatyKind> EXTRADITION = Set.of(TreatyKind.EXTRADITION);
    private static final Set<TreatyKind> ASSISTANCE = Set.of(TreatyKind.MUTUAL_LEGAL_ASSISTANCE);

    private MissingClauses() {}

    static List<Rule> rules() {
        return List.of(
                fairTrial(), persecution(), specialty(), neBisInIdem(), assistanceWithoutGround(), useLimitation());
    }

    private static Rule fairTrial() {
        return MissingClauseRule.onGround(
                RuleInfo.builder()
                        .id("LEC-EXT-005")
                        .title("Treaty has no fair-trial ground")
                        .severity(Severity.WARNING)
                        .layer(Layer.TEXT)
                        .dimension(RiskDimension.TRIAL_PERSECUTION)
                        .question("Does the text name an unfair trial as a ground for refusal, or require a fair one?")
                        .norms(Norms.of("model-extradition-3f", "iccpr-14", "echr-6", "cfreu-47", "cfreu-48"))
                        .cover(Norms.of("echr-6", "iccpr-14"))
                        .benchmark("The treaty lets the requested state refuse where the person would not receive the"
                                + " minimum guarantees in criminal proceedings, or obliges the requesting state to give"
                                + " them.")
                        .notMet("The text neither lets the requested state refuse where the person would not receive"
                                + " the minimum guarantees in criminal proceedings, nor obliges the"
                                + " requesting state to give them.")
                        .remedy("Read all grounds for refusal; in negotiations, add the reference to article 14 of the"
                                + " International Covenant on Civil and Political Rights, and write the guarantees"
                                + " out where the other state is not a party to it.")
                        .rationale(
                                "The European Convention bars surrender to a flagrant denial of justice only (Othman v"
                                        + " United Kingdom); the UN Model Treaty makes the ground mandatory.")
                        .build(),
                EXTRADITION,
                FAIR_TRIAL_GUARANTEE,
                "the guarantees of a fair trial");
    }

    private static Rule persecution() {
        return MissingClauseRule.onEach(
                RuleInfo.builder()
                        .id("LEC-EXT-008")
                        .title("Treaty has no persecution clause")
                        .severity(Severity.WARNING)
                        .layer(Layer.TEXT)
                        .dimension(RiskDimension.TRIAL_PERSECUTION)
                        .question("Can the requested state refuse a request that serves persecution?")
                        .norms(Norms.of("model-extradition-3b", "ece-3-2", "untoc-16-14", "uncac-44-15", "icsft-15"))
                        .cover(Norms.of("rc-33", "echr-3"))
                        .benchmark("The treaty lets the requested state refuse a request made to prosecute or punish a"
                                + " person on account of race, religion, nationality, ethnic origin, political"
                                + " opinion or the like.")
                        .notMet("The text has no ground for refusal for requests made on account of race, religion,"
                                + " nationality, ethnic origin, political opinion or the like.")
                        .remedy("Read all grounds for refusal; in negotiations, add the wording of article 3(b) of the"
                                + " UN Model Treaty on Extradition.")
                        .rationale("The UN Model Treaty and the European Convention on Extradition make the ground"
                                + " mandatory; the clauses of the UN conventions cover only the offences of each"
                                + " convention.")
                        .build(),
                EXTRADITION,
                PERSECUTION_CLAUSE);
    }

    private static Rule assistanceWithoutGround() {
        return MissingClauseRule.onAny(
                RuleInfo.builder()
                        .id("LEC-MLA-001")
                        .title("Assistance treaty without any of the usual grounds for refusal")
                        .severity(Severity.WARNING)
                        .layer(Layer.TEXT)
                        .dimension(RiskDimension.TRIAL_PERSECUTION)
                        .question(
                                "Can the requested state refuse assistance on at least one of the grounds looked for?")
                        .norms(Norms.of("model-mla-4-1", "ecma-2"))
                        .cover(Norms.of("echr-3", "p13-1", "cfreu-2"))
                        .benchmark("The treaty lets the requested state refuse on at least one of these grounds:"
                                + " persecution, political offence, death penalty, public order or essential"
                                + " interests, or torture, an unfair or a second trial.")
                        .notMet("The text lets the requested state refuse on none of these grounds: persecution,"
                                + " political offence, death penalty, public order or essential interests; none for"
                                + " torture, an unfair or a second trial is recorded.")
                        .remedy("Read the article on refusal; in negotiations, add the grounds of article 4(1) of the"
                                + " UN Model Treaty on Mutual Assistance.")
                        .rationale(
                                "The grounds of the UN Model Treaty are optional themselves, so a clause that permits"
                                        + " refusal is enough here. The European Convention and its Protocol No. 13 do"
                                        + " not speak of legal assistance: for it, they are standards by analogy.")
                        .build(),
                ASSISTANCE,
                PERSECUTION_CLAUSE,
                POLITICAL_OFFENCE_EXCEPTION,
                DEATH_PENALTY_BAR,
                ORDRE_PUBLIC);
    }

    private static Rule specialty() {
        return MissingClauseRule.onEachBinding(
                RuleInfo.builder()
                        .id("LEC-EXT-009")
                        .title("Specialty or limit on re-extradition missing")
                        .severity(Severity.WARNING)
                        .layer(Layer.TEXT)
                        .dimension(RiskDimension.TRIAL_PERSECUTION)
                        .question(
                                "Does the text limit both the charges after surrender and surrender to a third state?")
                        .norms(Norms.of("ece-14", "ece-15", "ece-ap3-5", "ece-ap4-3", "model-extradition-14"))
                        .cover(Norms.of())
                        .benchmark(
                                "The treaty limits prosecution to the offence for which the person is surrendered, and"
                                        + " surrender to a third state to cases in which the requested state agrees.")
                        .notMet("The text lacks a rule of specialty, or a limit on surrender to a third state.")
                        .remedy("Read the whole text; in negotiations, add both rules.")
                        .rationale("Without specialty a person can be tried for other acts, even ones for which"
                                + " surrender would have been refused.")
                        .build(),
                EXTRADITION,
                SPECIALTY,
                RE_EXTRADITION_LIMIT);
    }

    private static Rule neBisInIdem() {
        return MissingClauseRule.onEach(
                RuleInfo.builder()
                        .id("LEC-EXT-010")
                        .title("Ne bis in idem or lapse of time missing")
                        .severity(Severity.INFO)
                        .layer(Layer.TEXT)
                        .dimension(RiskDimension.TRIAL_PERSECUTION)
                        .question("Can the requested state refuse both where the act was already tried and where time"
                                + " or an amnesty bars it?")
                        .norms(Norms.of(
                                "ece-9",
                                "ece-10",
                                "ece-ap2-4",
                                "ece-ap4-1",
                                "model-extradition-3d",
                                "model-extradition-3e"))
                        .cover(Norms.of("cfreu-50"))
                        .benchmark(
                                "The treaty lets the requested state refuse where the act was already tried, and where"
                                        + " time or an amnesty bars prosecution or punishment.")
                        .notMet("The text lacks a ground for refusal for acts already tried, or for lapse of time or"
                                + " amnesty.")
                        .remedy("Read all grounds for refusal; in negotiations, add both grounds.")
                        .rationale("Both are principles of criminal law that extradition treaties usually keep.")
                        .build(),
                EXTRADITION,
                NE_BIS_IN_IDEM,
                LAPSE_OF_TIME_AMNESTY);
    }

    private static Rule useLimitation() {
        return MissingClauseRule.onEachBinding(
                RuleInfo.builder()
                        .id("LEC-MLA-004")
                        .title("No limit on the use of information and evidence")
                        .severity(Severity.WARNING)
                        .layer(Layer.TEXT)
                        .dimension(RiskDimension.DATA_CYBER)
                        .question("Does the treaty limit the use of information and evidence to the stated purpose?")
                        .norms(Norms.of("untoc-18-19", "uncac-46-19"))
                        .cover(Norms.of())
                        .benchmark("The treaty limits the use of information and evidence to the stated purpose, unless"
                                + " the state that gave them agrees to another.")
                        .notMet("The text does not limit the use of information and evidence to the stated purpose.")
                        .remedy("Read the whole text; in negotiations, add that other use needs prior consent. An"
                                + " exception for evidence that exonerates the accused is no gap.")
                        .rationale("Evidence given for one case could serve another for which it would not have been"
                                + " given.")
                        .build(),
                Set.of(TreatyKind.MUTUAL_LEGAL_ASSISTANCE, TreatyKind.INTELLIGENCE_COOPERATION),
                USE_LIMITATION);
    }
}
