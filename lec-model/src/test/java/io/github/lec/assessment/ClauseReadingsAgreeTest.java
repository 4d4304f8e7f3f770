package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A text with each pair of forms of its clauses, by one source or by two: the verdict of a rule, the key finding and the
 * opening of an exposure are one answer in different words.
 */
class ClauseReadingsAgreeTest {
    private static final ActorId FRANCE = ActorId.of("FR");
    private static final ActorId CHINA = ActorId.of("CN");
    private static final SafeguardKind TORTURE = SafeguardKind.TORTURE_NON_REFOULEMENT;
    private static final SafeguardKind SAVINGS = SafeguardKind.HUMAN_RIGHTS_SAVINGS;
    private static final SafeguardKind DEATH_PENALTY = SafeguardKind.DEATH_PENALTY_BAR;
    private static final SafeguardKind ORDRE_PUBLIC = SafeguardKind.ORDRE_PUBLIC;

    /** One form of each strength, and those of which readings say more than the strength; and a denial. */
    private static final List<String> ACCOUNTS = Stream.concat(
                    Stream.of(
                                    SafeguardForm.MANDATORY_REFUSAL,
                                    SafeguardForm.MANDATORY_UNLESS_ASSURANCE,
                                    SafeguardForm.OPTIONAL_REFUSAL,
                                    SafeguardForm.PRIMACY_CLAUSE,
                                    SafeguardForm.SAVINGS_CLAUSE,
                                    SafeguardForm.REFUSAL_UNSPECIFIED,
                                    SafeguardForm.ABSENT,
                                    SafeguardForm.NOT_DETERMINED)
                            .map(form -> "\"form\": \"" + form + "\""),
                    Stream.of("\"denies\": true"))
            .toList();

    private static String clause(SafeguardKind kind, String account, String basis, String source) {
        return "{\"kind\": \"" + kind + "\", " + account + ", \"article\": \"3\", \"basis\": \"" + basis
                + "\", \"citations\": [{\"source\": \"" + source + "\"}]}";
    }

    private static String clause(SafeguardKind kind, String account) {
        return clause(kind, account, "TEXT", "gazette");
    }

    private static String clause(SafeguardKind kind, SafeguardForm form) {
        return clause(kind, "\"form\": \"" + form + "\"");
    }

    /** {@return all pairs of accounts of a clause, by two sources} */
    private static List<String> pairs(SafeguardKind kind, String basis) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            for (int j = i + 1; j < ACCOUNTS.size(); j++) {
                pairs.add(clause(kind, ACCOUNTS.get(i), basis, "gazette") + ", "
                        + clause(kind, ACCOUNTS.get(j), basis, "other"));
            }
        }
        return pairs;
    }

    /**
     * What is said of a text.
     *
     * @param clauses its clauses
     * @param verdict the verdict of a rule
     * @param keyFinding the key finding
     * @param exposure the opening of an exposure, from what it says of the text
     */
    private record Told(String clauses, Verdict verdict, String keyFinding, String exposure) {
        static Told of(String clauses, String rule, DutyToRefuse duty) {
            Dataset dataset = DatasetReader.readDocumentOver("""
                    {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                     "sources": [{"id": "gazette", "title": "Gazette", "kind": "OFFICIAL_GAZETTE", "published": "2010-01-01"},
                                 {"id": "other", "title": "Another gazette", "kind": "OFFICIAL_GAZETTE", "published": "2010-01-01"}],
                     "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "textRead": "FULL",
                       "lifecycle": [{"stage": "IN_FORCE", "date": "2009-02-01", "citations": [{"source": "gazette"}]}],
                       "safeguards": [%s]}]}
                    """.formatted(clauses), "own.json", Dataset.embedded());
            View view = View.of(dataset);
            Treaty treaty = (Treaty) dataset.record("t").orElseThrow();
            String lead = Exposure.of(view, Request.of(Person.of("CN"), "FR", "CN", Purpose.PROSECUTION))
                    .lead();
            return new Told(
                    clauses,
                    RuleCatalogue.standard()
                            .rule(rule)
                            .orElseThrow()
                            .judge(view, new Subject.Relation(Relation.of(treaty, FRANCE, CHINA))),
                    new DutyFinding(new KeyFacts(view, new TreeSet<>(Set.of(FRANCE)), CHINA, false), duty)
                            .finding()
                            .words(),
                    lead.substring(lead.indexOf("For everyone, ")));
        }

        /** {@return whether the key finding says that the text obliges; nothing if it leaves this open} */
        Optional<Boolean> isDuty() {
            boolean not = keyFinding.contains("does not oblige") || keyFinding.contains("names no duty");
            boolean open = keyFinding.contains("is not determined")
                    || keyFinding.contains("whether it lets them prevail is not settled")
                    || keyFinding.startsWith("Sources contradict each other");
            assertThat(not && open).as(toString()).isFalse();
            return open
                    ? Optional.empty()
                    : Optional.of(!not && !keyFinding.contains("unless it accepts an assurance"));
        }

        private boolean isRefusalRequired() {
            return exposure.contains("requires refusal") && !exposure.contains("permits or requires")
                    || exposure.contains("gives way to treaties that bar surrender");
        }

        private boolean agreeOnDuty() {
            boolean toldBinding = isRefusalRequired() && !exposure.contains("unless an assurance is accepted")
                    || exposure.contains("lets other treaties prevail")
                            && !exposure.contains("whether it lets other treaties prevail")
                    || exposure.contains("obliges the requested state to observe human rights treaties")
                            && !exposure.contains("whether it obliges");
            return toldBinding == (verdict == Verdict.PASS)
                    && switch (verdict) {
                        case PASS -> isDuty().equals(Optional.of(true));
                        case FAIL -> isDuty().equals(Optional.of(false));
                        default -> isDuty().isEmpty();
                    };
        }

        private boolean agreeOnAnyClause() {
            boolean toldNone = exposure.contains("has no clause on the death penalty");
            boolean none = keyFinding.contains("was read and does not oblige") || keyFinding.contains("names no duty");
            return toldNone == (verdict == Verdict.FAIL)
                    && none == toldNone
                    && isRefusalRequired() == isDuty().orElse(false)
                    && (verdict != Verdict.CANNOT_DECIDE || !exposure.contains("permits refusal"));
        }
    }

    private static Told onDeathPenalty(String clauses) {
        return Told.of(clauses, "LEC-EXT-003", DutyToRefuse.DEATH_PENALTY);
    }

    private static List<Told> onTorture(Stream<String> clauses) {
        return clauses.map(text -> Told.of(text, "LEC-EXT-001", DutyToRefuse.TORTURE))
                .toList();
    }

    private static void haveAllVerdicts(List<Told> told) {
        assertThat(told).extracting(Told::verdict).contains(Verdict.PASS, Verdict.FAIL, Verdict.CANNOT_DECIDE);
    }

    @Test
    void a_clause_on_torture_beside_one_on_other_treaties_is_told_as_the_rule_judges() {
        List<Told> told = onTorture(ACCOUNTS.stream()
                .flatMap(torture ->
                        ACCOUNTS.stream().map(savings -> clause(TORTURE, torture) + ", " + clause(SAVINGS, savings))));
        List<Told> one = onTorture(Stream.of(TORTURE, SAVINGS)
                .flatMap(kind -> ACCOUNTS.stream().map(account -> clause(kind, account))));

        haveAllVerdicts(told);
        assertThat(told.stream().filter(text -> !text.agreeOnDuty())).isEmpty();
        assertThat(one.stream().filter(text -> !text.agreeOnDuty())).isEmpty();
    }

    @Test
    void two_accounts_of_a_clause_on_torture_are_told_as_the_rule_judges() {
        List<Told> told = onTorture(Stream.of("TEXT", "DESCRIPTION")
                .flatMap(basis -> pairs(TORTURE, basis).stream())
                .map(pair -> pair + ", " + clause(SAVINGS, SafeguardForm.ABSENT)));

        haveAllVerdicts(told);
        assertThat(told.stream().filter(text -> !text.agreeOnDuty())).isEmpty();
    }

    @Test
    void two_accounts_of_a_clause_on_other_treaties_are_told_as_the_rule_judges() {
        List<Told> told = onTorture(Stream.of(SafeguardForm.ABSENT, SafeguardForm.OPTIONAL_REFUSAL)
                .flatMap(torture ->
                        pairs(SAVINGS, "TEXT").stream().map(pair -> clause(TORTURE, torture) + ", " + pair)));

        haveAllVerdicts(told);
        assertThat(told.stream().filter(text -> !text.agreeOnDuty())).isEmpty();
    }

    @Test
    void two_accounts_of_a_clause_on_the_death_penalty_are_told_as_the_rule_judges() {
        List<Told> told = Stream.of("TEXT", "DESCRIPTION")
                .flatMap(basis -> pairs(DEATH_PENALTY, basis).stream())
                .map(ClauseReadingsAgreeTest::onDeathPenalty)
                .toList();

        haveAllVerdicts(told);
        assertThat(told.stream().filter(text -> !text.agreeOnAnyClause())).isEmpty();
    }

    @Test
    void a_general_clause_on_which_sources_contradict_each_other_is_not_told_as_certain() {
        String unnamed = clause(DEATH_PENALTY, SafeguardForm.ABSENT) + ", ";
        String gate = clause(ORDRE_PUBLIC, SafeguardForm.DOMESTIC_LAW_GATE);
        Told certain = onDeathPenalty(unnamed + gate);
        Told disputed =
                onDeathPenalty(unnamed + gate + ", " + clause(ORDRE_PUBLIC, "\"form\": \"ABSENT\"", "TEXT", "other"));
        Told denied = onDeathPenalty(
                unnamed + gate + ", " + clause(ORDRE_PUBLIC, "\"denies\": true", "DESCRIPTION", "other"));

        String leaves = "; article 3 leaves it to the law or the basic principles of the requested state whether it"
                + " refuses";
        assertThat(certain.keyFinding()).endsWith(leaves + ".");
        assertThat(certain.exposure()).contains(leaves + "; ");
        assertThat(disputed.keyFinding()).doesNotContain("article 3");
        assertThat(disputed.exposure()).doesNotContain("article 3");
        assertThat(denied.keyFinding()).endsWith(leaves + " (another source: no such clause).");
        assertThat(denied.exposure()).contains(leaves + " (another source: no such clause); ");
    }
}
