package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states that are compared, and their counterparts. */
class SelectionTest {
    private static final ActorId FRANCE = ActorId.of("FR");
    private static final ActorId CHINA = ActorId.of("CN");
    private static final Selection SELECTION = new Selection(new TreeSet<>(List.of(FRANCE)), List.of(CHINA));

    @Test
    void an_instrument_is_between_a_state_and_a_counterpart_if_it_has_these_two_parties() {
        assertThat(SELECTION.isBetween(treaty("FR", "CN"))).isTrue();
        assertThat(SELECTION.isBetween(treaty("CN", "FR"))).isTrue();
        assertThat(SELECTION.isBetween(treaty("FR", "HK"))).isFalse();
        assertThat(SELECTION.isBetween(treaty("DE", "CN"))).isFalse();
        assertThat(SELECTION.isBetween(
                        treaty("FR", "CN").toBuilder().addParties("DE").build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"fr, FR", "France, FR", "Cn, CN", "us, US", "FRA!, FR", "nobody at all,"})
    void a_text_that_is_no_code_is_refused_with_the_state_that_was_probably_intended(String written, String meant) {
        String expected = "found \"" + written + "\"; expected capital letters, digits and dashes, as in FR"
                + (meant == null ? "" : "; did you mean " + meant + "?");

        assertThatThrownBy(() -> Selection.of("DE", written)).hasMessage("states: " + expected);
        assertThatThrownBy(() -> Selection.of("DE").with(written)).hasMessage("counterparts: " + expected);
    }

    @Test
    void a_counterpart_that_is_named_twice_is_compared_once_where_it_is_named_first() {
        assertThat(Selection.of("FR").with("CN", "HK", "CN").counterparts()).containsExactly(CHINA, ActorId.of("HK"));
        assertThat(new Selection(new TreeSet<>(List.of(FRANCE)), List.of(CHINA, CHINA)))
                .isEqualTo(SELECTION);
    }

    @Test
    void an_actor_that_is_state_and_counterpart_is_not_a_pair_of_its_own() {
        Selection both = new Selection(new TreeSet<>(List.of(FRANCE, CHINA)), List.of(FRANCE));

        assertThat(both.isBetween(treaty("FR", "DE"))).isFalse();
        assertThat(both.isBetween(treaty("FR", "CN"))).isTrue();
    }

    @Test
    void a_state_that_asks_itself_is_not_a_pair() {
        Dataset own = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "cases": [{"id": "one", "requested": "FR", "requesting": "FR"},
                       {"id": "two", "requested": "FR", "requesting": "CN"}]}
            """, "own.json", Dataset.embedded());

        assertThat(Selection.of(own)).isEqualTo(SELECTION);
    }

    @Test
    void data_about_none_of_the_usual_states_are_about_the_partners_of_the_counterparts_that_are_named() {
        Dataset world = own("""
            {"id": "one", "requested": "KE", "requesting": "TR"},
            {"id": "two", "requested": "AU", "requesting": "CN"}
            """);
        List<ActorId> turkey = List.of(ActorId.of("TR"));

        assertThat(Selection.of(world, turkey))
                .hasToString(Selection.of("KE").with("TR").toString());
        assertThat(Selection.of(world, List.of(ActorId.of("NZ"))).states())
                .isEqualTo(Selection.standard().states());
        assertThat(Selection.of(own("""
            {"id": "one", "requested": "FR", "requesting": "TR"},
            {"id": "two", "requested": "KE", "requesting": "TR"}
            """), turkey).states())
                .isEqualTo(Selection.standard().states());
    }

    @Test
    void data_about_none_of_the_usual_states_are_about_those_that_deal_with_a_usual_counterpart() {
        assertThat(Selection.of(own("""
            {"id": "one", "requested": "AU", "requesting": "CN"},
            {"id": "two", "requested": "NZ", "requesting": "HK"},
            {"id": "three", "requested": "AU", "requesting": "NZ"}
            """))).hasToString(Selection.of("AU", "NZ").toString());
        assertThat(Selection.of(own("""
            {"id": "one", "requested": "AU", "requesting": "NZ"}
            """)).counterparts())
                .extracting(ActorId::value)
                .containsExactly("AU", "NZ");
    }

    /** Police stations in Brazil, in data with a case in Kenya, were said not to be on record. */
    @Test
    void data_are_also_about_those_with_whom_a_counterpart_has_an_arrangement_an_operation_or_an_event() {
        assertThat(Selection.of(documentOf("""
            "cases": [{"id": "one", "requested": "KE", "requesting": "CN"}],
            "arrangements": [{"id": "a", "kind": "POLICE_MEMORANDUM", "title": "A", "parties": ["AU", "CN"]},
                             {"id": "b", "kind": "POLICE_MEMORANDUM", "title": "B", "parties": ["JP", "NZ"]}],
            "operations": [{"id": "o", "kind": "OVERSEAS_STATION", "title": "O", "by": ["CN-MPS"], "hosts": ["BR"]},
                           {"id": "p", "kind": "CAMPAIGN", "title": "P", "by": ["CN"], "hosts": ["CN"]}],
            "events": [{"id": "e", "kind": "NEGOTIATION", "title": "E", "actors": ["CN", "PE"]},
                       {"id": "f", "kind": "NEGOTIATION", "title": "F", "actors": ["CN", "MX", "TR"]}]
            """)))
                .hasToString(Selection.of("AU", "BR", "KE", "PE").with("CN").toString());
        assertThat(Selection.of(documentOf("""
            "operations": [{"id": "o", "kind": "OVERSEAS_STATION", "title": "O", "by": ["TR"], "hosts": ["BR"]}]
            """), List.of(ActorId.of("TR"))).states())
                .containsExactly(ActorId.of("BR"));
    }

    private static Dataset documentOf(String records) {
        return DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
            """ + records + "}", "own.json", Dataset.embedded());
    }

    @Test
    void states_are_chosen_by_their_codes_with_the_usual_counterparts_or_others() {
        assertThat(Selection.of("PT", "ES").states()).containsExactly(ActorId.of("ES"), ActorId.of("PT"));
        assertThat(Selection.of("PT", "ES").counterparts())
                .isEqualTo(Selection.standard().counterparts());
        assertThat(Selection.of("FR").with("CN")).isEqualTo(SELECTION);
        assertThat(Selection.of("GR")).isEqualTo(Selection.of("EL"));
    }

    @Test
    void a_group_of_states_stands_for_its_members_as_on_the_command_line() {
        assertThat(Selection.of("EU").states()).containsExactlyElementsOf(Selection.EU27);
        assertThat(Selection.of("EU28")).isEqualTo(Selection.standard());
        assertThat(Selection.of("CH", "EU").states()).hasSize(28).contains(ActorId.of("CH"), FRANCE);
        assertThat(Selection.groups()).containsOnlyKeys("EU", "EU28");
    }

    /** A dataset of its own cases, read over the embedded records. */
    private static Dataset own(String cases) {
        return DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "cases": [%s]}
            """.formatted(cases), "own.json", Dataset.embedded());
    }

    private static Treaty treaty(String one, String other) {
        return Treaty.extradition("t", one, other).build();
    }
}
