package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** Where a state has several texts with one counterpart, a reader is told which status is that of which text. */
class SeveralTextsTest {
    private static final String TREATY = text("own-treaty", "EXTRADITION", "", "2001-05-05", "2003-05-01");

    private static String text(String id, String kind, String parent, String signed, String inForce) {
        return """
                {"id": "%s", "kind": "%s", "title": "%s", "parties": ["AE", "BR"], "textRead": "NONE", %s
                 "lifecycle": [{"stage": "SIGNED", "date": "%s", "citations": [{"source": "gazette"}]},
                   {"stage": "IN_FORCE", "date": "%s", "citations": [{"source": "gazette"}]}]}
                """.formatted(id, kind, id, parent.isEmpty() ? "" : "\"parent\": \"" + parent + "\",", signed, inForce);
    }

    private static String words(Topic topic, String... treaties) {
        Dataset own = DatasetReader.readDocumentOver(
                """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2010-01-01"}],
                 "treaties": [%s]}
                """.formatted(String.join(", ", treaties)), "own.json", Dataset.embedded());
        View view = View.of(own);
        return new CooperationWords(new Words(view), Counts.PLAIN)
                .of(CooperationRecord.of(view).between(ActorId.of("BR"), ActorId.of("AE"), topic))
                .words();
    }

    @Test
    void a_treaty_and_its_protocol_are_told_apart() {
        assertThat(words(
                        Topic.EXTRADITION_TREATY,
                        TREATY,
                        text("own-protocol", "EXTRADITION", "own-treaty", "2008-02-02", "2009-05-01")))
                .contains("n force since 2003-05-01 (treaty of 2001)")
                .contains("in force since 2009-05-01 (protocol or amendment of 2008)");
    }

    @Test
    void two_treaties_are_told_apart_by_their_years_and_those_of_one_year_by_their_titles() {
        assertThat(words(
                        Topic.EXTRADITION_TREATY,
                        TREATY,
                        text("own-second", "EXTRADITION", "", "2012-02-02", "2013-05-01")))
                .contains("(treaty of 2001)", "(treaty of 2012)");
        assertThat(words(
                        Topic.EXTRADITION_TREATY,
                        TREATY,
                        text("own-second", "EXTRADITION", "", "2001-12-02", "2013-05-01")))
                .contains("(own-treaty)", "(own-second)")
                .doesNotContain("of 2001");
    }

    @Test
    void a_single_text_needs_no_name() {
        assertThat(words(Topic.EXTRADITION_TREATY, TREATY)).isEqualTo("In force since 2003-05-01");
    }
}
