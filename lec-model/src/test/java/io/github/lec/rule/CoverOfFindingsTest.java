package io.github.lec.rule;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.rule.SomeFindings.finding;
import static io.github.lec.rule.SomeFindings.handOver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.NormId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** What law a finding names that binds whatever the text says. */
class CoverOfFindingsTest {
    @Test
    void names_the_law_that_binds_regardless_of_the_text() {
        Finding finding = finding("LEC-EXT-001", "FR", "ABSENT", "ABSENT");
        assertThat(finding.cover()).extracting(NormId::value).containsExactly("echr-3", "cat-3", "cfreu-19-2");
        assertThat(finding.words())
                .startsWith("Benchmark not met (text).")
                .contains("ECHR, article 3 (prohibition of torture)")
                .contains("The requested state is bound regardless of the text by ");
    }

    @Test
    void leaves_european_union_law_out_where_it_no_longer_applies() {
        assertThat(finding("LEC-EXT-001", "GB", "ABSENT", "ABSENT").cover())
                .extracting(NormId::value)
                .containsExactly("echr-3", "cat-3");
    }

    @Test
    void quotes_the_clause_by_which_other_treaties_prevail() {
        Finding finding = finding("LEC-EXT-001", "FR", "OPTIONAL_REFUSAL", "PRIMACY_CLAUSE");
        assertThat(finding).hasVerdict(Verdict.PASS);
        assertThat(finding.words())
                .startsWith("Clause in text.")
                .contains("By reference")
                .contains("Treaties prevail.");
    }

    @Test
    void covers_an_act_by_the_law_of_its_own_day() {
        assertThat(handOver("court", "2019-05-01").cover()).contains(NormId.of("cfreu-19-2"));
        assertThat(handOver("court", "2022-05-01").cover())
                .contains(NormId.of("echr-3"))
                .doesNotContain(NormId.of("cfreu-19-2"));
        assertThat(handOver("court", "2020").cover()).contains(NormId.of("cfreu-19-2"));
        assertThat(handOver("court", "2020-12").cover()).contains(NormId.of("cfreu-19-2"));
    }

    @Test
    void a_text_is_judged_on_no_day_so_that_cover_which_is_open_names_none() {
        Finding finding = Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard())
                .finding("LEC-EXT-005", "cn-be-extradition-2016/CN-BE");

        assertThat(finding.words())
                .contains("It is not determined whether the requested state is bound by ICCPR, article 14 (fair trial)")
                .doesNotContain("that day");
    }

    @Test
    void a_treaty_on_cooperation_covers_only_what_is_done_between_its_parties() {
        assertThat(transfer("DE").cover()).contains(NormId.of("tsp-3"), NormId.of("tsp-7"));
        assertThat(transfer("CN").cover()).isEmpty();
    }

    @Test
    void law_that_was_only_seen_to_bind_later_is_reported_as_open() {
        Finding before = handOver("court", "1985-05-01");

        assertThat(before.cover()).doesNotContain(NormId.of("echr-3"));
        assertThat(before.coverNotDetermined()).contains(NormId.of("echr-3"));
        assertThat(CoverWords.notDetermined(before.view(), before.coverNotDetermined()))
                .startsWith("Not determined: ")
                .contains("ECHR, article 3 (prohibition of torture)");
        assertThat(handOver("court", "2019-05-01").coverNotDetermined()).doesNotContain(NormId.of("echr-3"));
        assertThat(finding("LEC-EXT-001", "FR", "ABSENT", "ABSENT").coverNotDetermined())
                .isEmpty();
    }

    @Test
    void a_state_that_protects_only_refugees_from_europe_is_not_said_to_protect_others() {
        assertThat(refugeeHandedOver("EVERYWHERE").cover()).contains(NormId.of("rc-33"), NormId.of("cat-3"));
        assertThat(refugeeHandedOver("EUROPE_ONLY").cover())
                .doesNotContain(NormId.of("rc-33"))
                .contains(NormId.of("cat-3"), NormId.of("iccpr-7"));
        assertThat(refugeeHandedOver("EUROPE_ONLY").coverNotDetermined()).doesNotContain(NormId.of("rc-33"));
    }

    private static Finding refugeeHandedOver(String covered) {
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "actors": [{"id": "FR", "kind": "STATE", "name": "France",
               "facts": [{"fact": "REFUGEES_COVERED", "value": "%s", "citations": [{"source": "text"}]}]}],
             "cases": [{"id": "fr-1", "requested": "FR", "requesting": "CN",
               "route": [{"value": "EXTRADITION", "citations": [{"source": "court"}]}],
               "persons": [{"count": 1, "nationality": "CN", "citations": [{"source": "court"}]}],
               "steps": [{"stage": "SURRENDERED", "date": "2019-05-01", "citations": [{"source": "court"}]}],
               "assurances": [{"kinds": ["DEATH_PENALTY_BAR"], "accepted": true, "citations": [{"source": "court"}]}],
               "facts": [{"fact": "ASYLUM_CLAIM_PENDING", "value": true, "citations": [{"source": "court"}]}]}]}
            """.formatted(covered);
        return finding("LEC-ASR-002", document, "fr-1");
    }

    private static Finding transfer(String to) {
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "treaties": [{"id": "tsp-1983", "kind": "TRANSFER_OF_SENTENCED_PERSONS", "parties": ["DE", "FR"],
               "title": "Convention on the Transfer of Sentenced Persons",
               "lifecycle": [{"stage": "IN_FORCE", "date": "1985-07-01", "citations": [{"source": "text"}]},
                 {"stage": "IN_FORCE", "party": "FR", "date": "1985-09-01", "citations": [{"source": "text"}]},
                 {"stage": "IN_FORCE", "party": "DE", "date": "1992-02-01", "citations": [{"source": "text"}]}]}],
             "cases": [{"id": "fr-1", "requested": "FR", "requesting": "%s", "purpose": "ENFORCEMENT",
               "route": [{"value": "TRANSFER", "citations": [{"source": "court"}]}],
               "steps": [{"stage": "SURRENDERED", "date": "2019-05-01", "citations": [{"source": "court"}]}],
               "facts": [{"fact": "PERSON_CONSENT", "value": false, "citations": [{"source": "court"}]}]}]}
            """.formatted(to);
        return finding("LEC-TSP-001", document, "fr-1");
    }
}
