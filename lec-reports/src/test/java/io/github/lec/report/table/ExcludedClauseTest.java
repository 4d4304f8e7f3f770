package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.cooperation.Precedent;
import io.github.lec.cooperation.Precedents;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Reason;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clause that stands in the text and that a reservation excludes: the text is never said to be silent. */
class ExcludedClauseTest {
    private static final String TREATY = """
        {"id": "cn-%1$s-own", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "%2$s"], "textRead": "FULL",
           "lifecycle": [{"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "text"}]},
                         {"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
           "reservations": [%3$s],
           "safeguards": [%4$s]}
        """;

    private static final List<String> KINDS = List.of(
            "DEATH_PENALTY_BAR",
            "TORTURE_NON_REFOULEMENT",
            "POLITICAL_OFFENCE_EXCEPTION",
            "OWN_NATIONALS_BAR",
            "PERSECUTION_CLAUSE",
            "SPECIALTY",
            "RE_EXTRADITION_LIMIT");

    /** Further grounds of the models. */
    private static final List<String> OTHERS_OF_MODELS = List.of(
            "FAIR_TRIAL_GUARANTEE",
            "IN_ABSENTIA_RETRIAL",
            "MILITARY_OFFENCE_EXCLUSION",
            "NE_BIS_IN_IDEM",
            "LAPSE_OF_TIME_AMNESTY",
            "AD_HOC_TRIBUNAL_BAR",
            "HUMANITARIAN_HARDSHIP");

    private final View view = view(treaty("MT", true));
    private final Selection malta = Selection.of("MT").with("CN");

    @Test
    void the_answer_is_stated_by_the_reservation_and_protects_nobody() {
        ClauseAnswer answer = clause(SafeguardKind.DEATH_PENALTY_BAR);

        assertThat(answer.value().is(Strength.NONE).isTrue()).isTrue();
        assertThat(answer.isExcluded()).isTrue();
        assertThat(answer.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(answer.label()).isEqualTo("Excluded by reservation");
        assertThat(answer.sentence()).contains("Excluded by reservation").contains("article 5");
    }

    @Test
    void a_text_that_is_silent_is_not_excluded() {
        Relation silent =
                Relation.of(view.dataset().treaty("cn-mt-own").orElseThrow(), ActorId.of("MT"), ActorId.of("CN"));
        assertThat(view.instruments()
                        .clause(silent, SafeguardKind.FAIR_TRIAL_GUARANTEE)
                        .isExcluded())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"LEC-EXT-003", "LEC-EXT-007", "LEC-EXT-008", "LEC-EXT-009", "LEC-EXT-001"})
    void a_finding_says_that_a_reservation_excludes_the_clause(String rule) {
        var finding = evaluation().finding(rule, "cn-mt-own/MT-CN");

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.words())
                .contains("The text does not meet the benchmark as reservations leave it.")
                .contains("(article 5), excluded by a reservation of Malta")
                .doesNotContain("no clause of the text")
                .doesNotContain("The text has no ")
                .doesNotContain("The text lacks");
    }

    /**
     * The text would fall short without the reservation too: its own words say why, and the reservation comes after
     * them.
     */
    @Test
    void a_clause_that_is_weak_in_itself_is_said_to_be_weak_beside_the_reservation() {
        View weak = view(treaty("MT", true)
                .replace(
                        "\"TORTURE_NON_REFOULEMENT\", \"form\": \"MANDATORY_REFUSAL\"",
                        "\"TORTURE_NON_REFOULEMENT\", \"form\": \"OPTIONAL_REFUSAL\""));

        assertThat(Evaluation.of(weak, RuleCatalogue.standard(), malta)
                        .finding("LEC-EXT-001", "cn-mt-own/MT-CN")
                        .words())
                .startsWith("Benchmark not met (text). The text does not oblige the requested state to refuse")
                .contains(" Clauses that do not apply: torture and ill-treatment (article 5), excluded by a"
                        + " reservation of Malta.")
                .doesNotContain("as reservations leave it");
    }

    @Test
    void key_findings_say_excluded_and_not_silent() {
        String death = keyFinding(view, malta, KeyTopic.DEATH_PENALTY);
        assertThat(death)
                .isEqualTo("The extradition treaty of Malta does not oblige the requested state to refuse where the"
                        + " death penalty is possible and no assurance rules it out: a reservation excludes"
                        + " the clause.");
        String missing = keyFinding(view, malta, KeyTopic.MISSING_EVERYWHERE);
        assertThat(missing).contains("has no clause on fair trial");
        assertThat(missing.substring(0, missing.indexOf("(the text was read)"))).doesNotContain("death penalty");
        assertThat(missing)
                .contains("a reservation excludes its clause on torture and ill-treatment, the death penalty,");
    }

    @Test
    void what_is_not_known_follows_what_is_absent_and_the_treaty_is_named_if_nothing_is() {
        View partly = view(treaty("MT", true)
                .replace(absent("FAIR_TRIAL_GUARANTEE") + ",", "")
                .replace(absent("DUAL_CRIMINALITY") + ",", ""));
        assertThat(keyFinding(partly, malta, KeyTopic.MISSING_EVERYWHERE))
                .containsPattern(
                        "has no clause on .*; nor is it known to have one on fair trial.*; a reservation excludes its"
                                + " clause on torture and ill-treatment, the death penalty,");

        String each = treaty("MT", true);
        for (String kind : OTHERS_OF_MODELS) {
            each = each.replace(absent(kind), absent(kind).replace("\"ABSENT\"", "\"MANDATORY_REFUSAL\""));
        }
        View nowhere = view(each.replace(
                absent("DUAL_CRIMINALITY"), absent("DUAL_CRIMINALITY").replace("ABSENT", "BINDING_RULE")));
        assertThat(keyFinding(nowhere, malta, KeyTopic.MISSING_EVERYWHERE))
                .contains(", a reservation excludes the clause of the extradition treaty of Malta on torture and"
                        + " ill-treatment, the death penalty,");
    }

    @Test
    void key_findings_on_several_treaties_name_whose_clause_is_excluded() {
        View two = view(treaty("MT", true), treaty("FI", false));
        Selection both = Selection.of("MT", "FI").with("CN");

        assertThat(keyFinding(two, both, KeyTopic.DEATH_PENALTY))
                .contains("a reservation excludes the clause for Malta")
                .contains("the text was read and is silent for Finland");
        String missing = keyFinding(two, both, KeyTopic.MISSING_EVERYWHERE);
        assertThat(missing.substring(0, missing.indexOf("(both texts were read)")))
                .doesNotContain("death penalty");
        assertThat(missing)
                .contains("reservations exclude every clause on torture and ill-treatment, the death penalty,");
    }

    @Test
    void that_a_clause_is_excluded_is_said_also_where_another_clause_leaves_the_duty_open() {
        String savings = absent("HUMAN_RIGHTS_SAVINGS");
        for (String open : List.of("SAVINGS_CLAUSE", "NOT_DETERMINED")) {
            String malta = treaty("MT", true).replace(savings, savings.replace("ABSENT", open));

            assertThat(keyFinding(view(malta), this.malta, KeyTopic.TORTURE))
                    .isEqualTo("A reservation excludes the clause of the extradition treaty of Malta; whether another"
                            + " of its clauses obliges the requested state to refuse where torture is feared is not"
                            + " determined.");
            assertThat(keyFinding(
                            view(malta, treaty("FI", false)),
                            Selection.of("MT", "FI").with("CN"),
                            KeyTopic.TORTURE))
                    .contains("neither is known to oblige")
                    .contains("a reservation excludes the clause, and whether another clause obliges is not"
                            + " determined, for Malta");
        }
    }

    @Test
    void tables_say_excluded_by_reservation() {
        StandardTables tables = StandardTables.of(evaluation(), malta, false);

        var cells = tables.on("Extradition clauses").orElseThrow();
        assertThat(SmallDataset.words(cells, "Death penalty").get(0)).isEqualTo("excluded by reservation");
        assertThat(cells.notes().toString()).contains("Excluded by reservation: ");
        assertThat(SmallDataset.words(tables.on("Claims").orElseThrow(), "Answer"))
                .filteredOn(words -> words.startsWith("Excluded by reservation"))
                .hasSize(KINDS.size());
    }

    @Test
    void an_exposure_says_excluded_by_reservation() {
        Exposure stranger = Exposure.of(view, Request.of(Person.of("CN"), "MT", "CN", Purpose.PROSECUTION));
        assertThat(stranger.lead())
                .contains("has a clause on the death penalty, which a reservation excludes")
                .contains("has a ground for refusal where torture is feared, which a reservation excludes")
                .doesNotContain("has no clause on the death penalty");

        Exposure own = Exposure.of(view, Request.of(Person.of("MT"), "MT", "CN", Purpose.PROSECUTION));
        assertThat(own.reasons().stream().map(Reason::words))
                .contains("A reservation excludes the clause of the text on the nationals of the requested state.")
                .doesNotContain("The text was read and has no clause on the nationals of the requested state.");
    }

    @Test
    void it_is_no_precedent() {
        Precedents precedents = Precedents.of(view, ActorId.of("CN"));
        List<Precedent> all = precedents.on(TreatyKind.EXTRADITION, SafeguardKind.DEATH_PENALTY_BAR);

        assertThat(all).extracting(one -> one.treaty().id().value()).contains("cn-mt-own");
        assertThat(Precedents.byForm(all)).isEmpty();
    }

    // ---------------------------------------------------------------- the record

    private Evaluation evaluation() {
        return Evaluation.of(view, RuleCatalogue.standard(), malta);
    }

    private ClauseAnswer clause(SafeguardKind kind) {
        return view.instruments()
                .clause(
                        Relation.of(
                                view.dataset().treaty("cn-mt-own").orElseThrow(), ActorId.of("MT"), ActorId.of("CN")),
                        kind);
    }

    private static String keyFinding(View view, Selection selection, KeyTopic topic) {
        return KeyFindings.of(view, selection).stream()
                .filter(finding -> finding.topic() == topic)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    private static View view(String... treaties) {
        String document = """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
                 "sources": [{"id": "text", "title": "Text", "kind": "TREATY_SERIES", "published": "2007-06-01"}],
                 "treaties": [%s]}
                """.formatted(String.join(", ", treaties));
        return View.of(DatasetReader.readDocumentOver(document, "own.json", Dataset.embedded()));
    }

    /** The text binds in each kind and a reservation of the party excludes each; or it was read and is silent. */
    private static String treaty(String party, boolean excluded) {
        String reservations = excluded
                ? KINDS.stream()
                        .map(kind -> "{\"party\": \"" + party + "\", \"kind\": \"" + kind + "\", \"form\": \"ABSENT\", "
                                + CITED)
                        .collect(Collectors.joining(", "))
                : "";
        Stream<String> own = KINDS.stream()
                .map(kind -> excluded
                        ? "{\"kind\": \"" + kind
                                + "\", \"form\": \"MANDATORY_REFUSAL\", \"article\": \"5\", \"basis\": \"TEXT\", "
                                + CITED
                        : absent(kind));
        Stream<String> silent = Arrays.stream(SafeguardKind.values())
                .map(SafeguardKind::name)
                .filter(kind -> !KINDS.contains(kind))
                .map(ExcludedClauseTest::absent);
        return TREATY.formatted(
                party.toLowerCase(Locale.ROOT),
                party,
                reservations,
                Stream.concat(own, silent)
                        .collect(Collectors.joining(", "))
                        .replace(
                                "\"SPECIALTY\", \"form\": \"MANDATORY_REFUSAL\"",
                                "\"SPECIALTY\", \"form\": \"BINDING_RULE\"")
                        .replace(
                                "\"RE_EXTRADITION_LIMIT\", \"form\": \"MANDATORY_REFUSAL\"",
                                "\"RE_EXTRADITION_LIMIT\", \"form\": \"BINDING_RULE\""));
    }

    private static String absent(String kind) {
        return "{\"kind\": \"" + kind + "\", \"form\": \"ABSENT\", \"basis\": \"TEXT\", " + CITED;
    }

    private static final String CITED = "\"citations\": [{\"source\": \"text\"}]}";
}
