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
}
