package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cells say of a clause. */
class ClauseWordsTest {
    private static final String CITED = "\"citations\": [{\"source\": \"text\"}]";

    private static String text(String id, String members, String form) {
        return "{\"id\": \"" + id + "\", \"kind\": \"EXTRADITION\", \"title\": \"" + id
                + "\", \"parties\": [\"CN\", \"FR\"], \"textRead\": \"FULL\", " + members
                + "\"safeguards\": [{\"kind\": \"DEATH_PENALTY_BAR\", \"form\": \"" + form + "\", " + CITED + "}]}";
    }

    @Test
    void a_clause_of_a_protocol_that_is_perhaps_not_in_force_is_not_on_record_as_one_of_the_text() {
        Dataset dataset = DatasetReader.readDocument(
                "{\"dataset\": {\"format\": \"1.0\", \"id\": \"test\", \"version\": \"1\", \"title\": \"Test\","
                        + " \"licence\": \"CC-BY-4.0\", \"asOf\": \"2024-01-01\"},"
                        + " \"actors\": [{\"id\": \"CN\", \"kind\": \"STATE\", \"name\": \"China\"},"
                        + " {\"id\": \"FR\", \"kind\": \"STATE\", \"name\": \"France\"}],"
                        + " \"sources\": [{\"id\": \"text\", \"title\": \"The text\"}],"
                        + " \"treaties\": [" + text("t", "", "ABSENT") + ", "
                        + text("p", "\"parent\": \"t\", ", "MANDATORY_REFUSAL") + "]}",
                "test.json");
        Relation relation =
                Relation.of(dataset.treaty(InstrumentId.of("t")).orElseThrow(), ActorId.of("FR"), ActorId.of("CN"));
        ClauseAnswer answer = View.of(dataset).instruments().clause(relation, SafeguardKind.DEATH_PENALTY_BAR);

        assertThat(ClauseWords.of(answer).words()).isEqualTo("Not determined");
        assertThat(ClauseWords.meaning(answer)).isEqualTo(Meaning.UNKNOWN);
        assertThat(BriefClauses.isOnRecord(answer)).isFalse();
    }

    @Test
    void a_clause_that_was_searched_in_vain_in_a_text_that_nobody_read_is_none_found_and_no_clause() {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2026-06-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "EE"], "textRead": "NONE",
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "gazette"}]}]}],
                 "inquiries": [{"id": "q", "question": "Is there a clause on torture?", "states": ["EE"], "counterparts": ["CN"],
                   "records": ["t"], "kinds": ["TORTURE_NON_REFOULEMENT", "DEATH_PENALTY_BAR"], "searched": ["gazette"],
                   "on": "2026-01-01", "outcome": "NONE_FOUND"}]}
                """, "own.json", Dataset.embedded());
        View view = View.of(dataset);
        Relation relation =
                Relation.of(dataset.treaty(InstrumentId.of("t")).orElseThrow(), ActorId.of("EE"), ActorId.of("CN"));
        ClauseAnswer answer = view.instruments().clause(relation, SafeguardKind.DEATH_PENALTY_BAR);

        assertThat(ClauseWords.of(answer).words()).isEqualTo("None found");
        assertThat(ClauseWords.meaning(answer)).isEqualTo(Meaning.UNKNOWN);
        assertThat(BriefClauses.of(answer).words()).isEqualTo("none found");
        assertThat(BriefClauses.key(List.of(answer)))
                .hasValueSatisfying(key -> assertThat(key).startsWith("None found: "));
        assertThat(BriefClauses.isOnRecord(answer)).isFalse();
        assertThat(new RefusalWords(new Words(view)).of(relation).words())
                .startsWith("None found: torture and ill-treatment, death penalty. Not determined: ");
    }

    @Test
    void an_absence_reported_of_a_text_that_nobody_read_has_one_name_in_long_and_in_short_words() {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2026-06-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "EE"],
                   "safeguards": [{"kind": "DEATH_PENALTY_BAR", "form": "ABSENT", "basis": "DESCRIPTION",
                     "citations": [{"source": "gazette"}]}],
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "gazette"}]}]}]}
                """, "own.json", Dataset.embedded());
        View view = View.of(dataset);
        Relation relation =
                Relation.of(dataset.treaty(InstrumentId.of("t")).orElseThrow(), ActorId.of("EE"), ActorId.of("CN"));
        ClauseAnswer answer = view.instruments().clause(relation, SafeguardKind.DEATH_PENALTY_BAR);

        assertThat(ClauseWords.of(answer).words()).isEqualTo("Reported absent");
        assertThat(BriefClauses.of(answer).words()).isEqualTo("reported absent");
        assertThat(new RefusalWords(new Words(view)).of(relation).words())
                .startsWith("Reported absent: death penalty. ");
    }

    private static String grounds(String safeguards) {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "ministry", "title": "Ministry of Malta", "published": "2023-01-01"},
                             {"id": "other", "title": "Ministry of China", "published": "2023-01-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "NONE",
                   "safeguards": [%s]}]}
                """.formatted(safeguards), "own.json", Dataset.embedded());
        Relation relation =
                Relation.of(dataset.treaty(InstrumentId.of("t")).orElseThrow(), ActorId.of("MT"), ActorId.of("CN"));
        return new RefusalWords(new Words(View.of(dataset))).of(relation).words();
    }

    @Test
    void a_clause_on_duties_under_other_treaties_that_a_source_denies_is_disputed_like_any_ground() {
        assertThat(grounds("""
                {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "SAVINGS_CLAUSE", "citations": [{"source": "ministry"}]},
                {"kind": "HUMAN_RIGHTS_SAVINGS", "denies": true, "citations": [{"source": "other"}]}""")).startsWith("Disputed: human rights").doesNotContain("Leaves duties");
    }

    @Test
    void what_a_text_leaves_as_it_is_and_what_it_lets_prevail_are_both_told() {
        assertThat(grounds("""
                {"kind": "TORTURE_NON_REFOULEMENT", "form": "PRIMACY_CLAUSE", "citations": [{"source": "ministry"}]},
                {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "SAVINGS_CLAUSE", "citations": [{"source": "ministry"}]}"""))
                .endsWith(". Lets other treaties prevail. Leaves duties under other treaties as they are");
    }
}
