package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.Settlement;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meaning of a clause is open in one direction and settled in the other: reading the text does not settle it. */
class MeaningInOneDirectionTest {
    private static final Dataset DATASET = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0", "asOf": "2026-10-01"},
             "treaties": [
               {"id": "read", "title": "Treaty", "kind": "EXTRADITION", "parties": ["FR", "CN"], "texts": ["text"],
                "textRead": "FULL",
                "safeguards": [
                  {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "SAVINGS_CLAUSE", "requested": "FR", "article": "20",
                   "summary": "Duties under other treaties are unaffected.", "basis": "TEXT", "citations": [{"source": "text"}]},
                  {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "requested": "CN", "basis": "TEXT",
                   "citations": [{"source": "text"}]}]},
               {"id": "both", "title": "Treaty", "kind": "EXTRADITION", "parties": ["FR", "CN"], "texts": ["text"],
                "textRead": "FULL",
                "safeguards": [
                  {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "SAVINGS_CLAUSE", "requested": "FR", "article": "20",
                   "summary": "Duties under other treaties are unaffected.", "basis": "TEXT", "citations": [{"source": "text"}]},
                  {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "NOT_DETERMINED", "requested": "CN", "article": "21",
                   "summary": "Both sides recall their duties.", "basis": "TEXT", "citations": [{"source": "text"}]}]}]}
            """, "d.json", Fixtures.BASE);

    private static Truth protects(View view, CooperationInstrument text) {
        return Truth.any(
                List.of(
                        Relation.of(text, ActorId.of("FR"), ActorId.of("CN")),
                        Relation.of(text, ActorId.of("CN"), ActorId.of("FR"))),
                relation -> view.instruments()
                        .strength(relation, SafeguardKind.HUMAN_RIGHTS_SAVINGS)
                        .is(Strength.BINDING));
    }

    private static List<OpenClaim> open(String id) {
        InstrumentRule rule = InstrumentRule.of(
                RuleInfo.of("X-1", "The text protects."),
                (view, text) -> Truth.TRUE,
                (view, text) -> protects(view, text).not());
        CooperationInstrument text = DATASET.treaty(InstrumentId.of(id)).orElseThrow();
        return Finding.of(View.of(DATASET), rule, new Subject.OfInstrument(text))
                .openClaims();
    }

    @Test
    void it_is_settled_by_a_source_and_not_by_reading_the_text_again() {
        assertThat(open("read"))
                .isNotEmpty()
                .allSatisfy(open -> assertThat(open.settledBy()).isEqualTo(Settlement.FIND_A_SOURCE))
                .allSatisfy(open -> assertThat(open.texts()).isEmpty());
    }

    @Test
    void where_the_meaning_is_open_for_one_party_and_the_kind_for_the_other_each_is_told() {
        assertThat(open("both"))
                .isNotEmpty()
                .allSatisfy(open -> assertThat(open.settledBy()).isEqualTo(Settlement.FIND_A_SOURCE))
                .allSatisfy(open -> assertThat(open.question())
                        .contains(
                                "where France is requested, whether a clause that leaves duties under other treaties as"
                                        + " they are lets them prevail")
                        .contains(
                                "where China is requested, whether article 21, in the coder's words \"Both sides recall"
                                        + " their duties\", is such a clause"));
    }
}
