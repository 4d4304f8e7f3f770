package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.ITALY;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.RecordId;
import io.github.lec.record.SourceId;
import io.github.lec.view.View;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final String CITED = "\"citations\": [{\"source\": \"media-2020\"}]";

    @Test
    void the_records_over_which_it_was_read_resolve_references_and_are_not_its_own() {
        Dataset dataset = read("\"treaties\": [" + treatyText("\"textRead\": \"NONE\"") + "]");

        assertThat(dataset.treaties()).extracting(Treaty::id).containsExactly(InstrumentId.of("t"));
        assertThat(dataset.treaty(InstrumentId.of("echr")))
                .hasValueSatisfying(echr -> assertThat(dataset.isOwn(echr)).isFalse());
        assertThat(dataset.isOwn(Sample.treatyIn(dataset))).isTrue();
        assertThat(dataset.actors()).hasSameSizeAs(Sample.BASE.actors());
        assertThat(dataset.own(RecordKind.ACTOR)).isEmpty();
        assertThat(dataset.laws()).isEmpty();
        assertThat(Sample.BASE.laws()).hasSize(1);
        assertThat(dataset.base())
                .hasValueSatisfying(base -> assertThat(base.info()).isEqualTo(Sample.BASE.info()));
        assertThat(Sample.BASE.base()).isEmpty();
    }

    @Test
    void a_record_that_is_null_is_refused_by_its_name() {
        DatasetInfo info = Sample.BASE.info();
        List<Treaty> records = Arrays.asList((Treaty) null);

        assertThat(catchThrowableOfType(InvalidValueException.class, () -> Dataset.of(info, records)))
                .hasMessageStartingWith("records: found null");
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> Dataset.over(Sample.BASE, info, records)))
                .hasMessageStartingWith("records: found null");
    }

    @Test
    void what_two_states_agreed_is_not_a_reference_record_and_a_convention_is() {
        Dataset dataset = read("\"treaties\": [" + treatyText("\"textRead\": \"NONE\"") + "],"
                + "\"arrangements\": [{\"id\": \"m\", \"kind\": \"MEMORANDUM\", \"title\": \"M\", \"parties\":"
                + " [\"CN\", \"FR\"]}],\"cases\": [{\"id\": \"c\", \"requesting\": \"CN\"}]");

        assertThat(dataset.referenceRecords().all().map(RecordKind::idOf))
                .contains("echr", "un-model", "FR", "charter", "echr-3", "paper-2017", "function/TRAINING")
                .doesNotContain("t", "m", "c");
    }

    @Test
    void a_record_that_both_have_is_one_record_with_the_accounts_of_both() {
        Dataset dataset =
                read("\"actors\": [{\"id\": \"FR\", \"kind\": \"STATE\", \"name\": \"France\", \"aliases\": [\"French"
                        + " Republic\"],"
                        + "\"facts\": [{\"fact\": \"MONITORING_AUTHORITY\", \"value\": \"NO\", " + CITED + "}]}]");
        Actor france = dataset.actor(FRANCE).orElseThrow();

        assertThat(dataset.isOwn(france)).isTrue();
        assertThat(france.aliases()).containsExactly("French Republic");
        assertThat(france.memberships()).hasSize(1);
        assertThat(france.facts())
                .hasSize(5)
                .last()
                .matches(fact -> fact.value().equals("NO"));
    }

    @Test
    void an_account_that_both_have_stays_one_account() {
        Dataset dataset =
                read("\"actors\": [{\"id\": \"AT\", \"kind\": \"STATE\", \"name\": \"Austria\", \"memberships\":"
                        + " [{\"of\": \"EU\", \"start\": \"1995-01-01\", " + CITED + "}]}]");

        assertThat(dataset.actor(ActorId.of("AT")).orElseThrow().memberships()).hasSize(1);
    }

    @Test
    void two_records_of_one_id_that_contradict_each_other_are_reported() {
        assertThat(Sample.problem("\"actors\": [{\"id\": \"FR\", \"kind\": \"ORGANISATION\", \"name\": \"France\"}]")
                        .message())
                .isEqualTo("actors at /FR/kind: found \"ORGANISATION\"; expected \"STATE\", the value that this record"
                        + " already has");
    }

    @Test
    void long_values_that_contradict_each_other_are_shown_where_they_start_to_differ() {
        String same = "word ".repeat(1_000);
        Dataset base = DatasetReader.readDocumentOver(
                Sample.document("\"treaties\": [{\"id\": \"c\", \"kind\": \"EXTRADITION\", \"title\": \"%sone\"}]"
                        .formatted(same)),
                "base.json",
                Sample.BASE);

        InvalidDatasetException refused = catchThrowableOfType(
                InvalidDatasetException.class,
                () -> base.mergedWith(DatasetReader.readDocumentOver(
                        Sample.document(
                                "\"treaties\": [{\"id\": \"c\", \"kind\": \"EXTRADITION\", \"title\": \"%s\u202Etwo\"}]"
                                        .formatted(same)),
                        "own.json",
                        Sample.BASE)));

        assertThat(refused.problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("treaties at /c/title: found …word word word word \\u202etwo\"; "
                        + "expected …word word word word one\", the value that this record already has");
    }

    @Test
    void a_state_is_found_by_its_id_and_another_name_becomes_an_alias() {
        Dataset dataset = read("\"actors\": [{\"id\": \"FR\", \"kind\": \"STATE\", \"name\": \"Gaul\"}]");

        Actor france = dataset.actor(FRANCE).orElseThrow();
        assertThat(france.name()).isEqualTo("France");
        assertThat(france.aliases()).contains("Gaul");
    }

    @Test
    void a_fact_on_a_state_replaces_the_reference_facts_if_it_says_why() {
        Dataset dataset = read("\"actors\": [{\"id\": \"FR\", \"kind\": \"STATE\", \"name\": \"France\","
                + "\"facts\": [{\"fact\": \"MONITORING_AUTHORITY\", \"value\": \"NO\","
                + " \"overrides\": \"The body was closed.\", " + CITED + "}]}]");

        assertThat(dataset.actor(FRANCE).orElseThrow().facts())
                .filteredOn(fact -> fact.fact() == Fact.MONITORING_AUTHORITY)
                .extracting(StateFact::value)
                .containsExactly("NO");
    }

    @Test
    void two_records_of_one_id_that_cannot_be_combined_are_reported() {
        Dataset base = DatasetReader.readDocumentOver(
                Sample.document("\"treaties\": [{\"id\": \"c\", \"kind\": \"EXTRADITION\", \"title\": \"C\","
                        + " \"lifecycle\": [{\"stage\": \"RATIFIED\", \"party\": \"IT\", " + CITED + "}]}],"
                        + "\"sources\": [{\"id\": \"media-2020\", \"title\": \"Newspaper\"}],"
                        + "\"actors\": [{\"id\": \"IT\", \"kind\": \"STATE\", \"name\": \"Italy\", \"x-note\": 1}]"),
                "base.json",
                Sample.BASE);
        String own = "\"treaties\": [{\"id\": \"c\", \"kind\": \"EXTRADITION\", \"title\": \"C\", \"parties\": [\"CN\","
                + " \"FR\"]}],\"actors\": [{\"id\": \"CN\", \"kind\": \"STATE\", \"name\":"
                + " \"China\"},{\"id\": \"IT\", \"kind\": \"STATE\", \"name\": \"Italy\", \"x-note\": 2}]";

        InvalidDatasetException refused = catchThrowableOfType(
                InvalidDatasetException.class,
                () -> DatasetReader.readDocumentOver(Sample.document(own), "own.json", base));

        assertThat(refused.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "treaties at /c/lifecycle: found lifecycle \"party IT\"; expected one of the parties [CN, FR]",
                        "actors at /IT/x-note: found 2; expected 1, the value that this record already has");
    }

    @Test
    void records_are_found_by_id_and_sorted_by_id() {
        Dataset dataset = Sample.BASE;

        assertThat(dataset.source(SourceId.of("paper-2017"))).isPresent();
        assertThat(dataset.actor(ActorId.of("XX"))).isEmpty();
        assertThat(dataset.norm(NormId.of("othman"))).isPresent();
        assertThat(dataset.treaty(InstrumentId.of("charter"))).isEmpty();
        assertThat(dataset.instrument(InstrumentId.of("charter"))).isPresent();
        assertThat(dataset.caseOf(RecordId.of("none"))).isEmpty();
        assertThat(dataset.record("FR")).isPresent();
        assertThat(dataset.record("function/TRAINING")).isEmpty();
        assertThat(dataset.code("function", "TRAINING")).isPresent();
        assertThat(dataset.actors()).extracting(Actor::id).isSorted();
    }

    @Test
    void what_two_states_agreed_is_found_whichever_is_named_first() {
        Dataset dataset = read("\"treaties\": [" + treatyText("\"textRead\": \"NONE\"") + "],"
                + "\"arrangements\": [{\"id\": \"m\", \"kind\": \"MEMORANDUM\", \"title\": \"M\","
                + " \"parties\": [\"CN\", \"FR\", \"IT\"]}]");

        assertThat(dataset.between(CHINA, FRANCE))
                .extracting(CooperationInstrument::id)
                .extracting(InstrumentId::value)
                .containsExactly("t", "m");
        assertThat(dataset.between(FRANCE, CHINA)).isEqualTo(dataset.between(CHINA, FRANCE));
        assertThat(dataset.between(ITALY, FRANCE)).hasSize(1);
        assertThat(dataset.between(FRANCE, ActorId.of("US"))).isEmpty();
        assertThat(dataset.between(Set.of(CHINA, FRANCE)))
                .extracting(CooperationInstrument::id)
                .extracting(InstrumentId::value)
                .containsExactly("t");
        assertThat(dataset.between(Set.of(FRANCE, ITALY))).isEmpty();
    }

    @Test
    void it_can_be_made_in_code() {
        Dataset copy = Dataset.of(Sample.info(), Sample.BASE.all().toList());

        assertThat(copy.all().toList()).isEqualTo(Sample.BASE.all().toList());
        assertThat(copy.info().asOf()).isEqualTo("2024-01-01");
        assertThat(View.of(copy).asOf()).isEqualTo(View.of(copy).knownBy()).isEqualTo("2024-01-01");
    }

    @Test
    void it_may_be_empty() {
        Dataset empty = Dataset.of(Sample.info(), List.of());

        assertThat(empty.all()).isEmpty();
        assertThat(empty.claims().all()).isEmpty();
    }

    @Test
    void actors_are_found_by_their_name() {
        assertThat(Sample.BASE.actors("France")).extracting(Actor::id).containsExactly(ActorId.of("FR"));
        assertThat(Sample.BASE.actors("france")).isEmpty();
    }

    @Test
    void an_actor_is_named_by_its_record_or_its_id() {
        assertThat(Sample.BASE.nameOf(FRANCE)).isEqualTo("France");
        assertThat(Sample.BASE.nameOf(ActorId.of("XX"))).isEqualTo("XX");
    }

    @Test
    void the_treaties_of_two_actors_on_one_matter_are_found() {
        Dataset dataset = read("\"treaties\": [" + treatyText("\"textRead\": \"NONE\"") + "]");

        assertThat(dataset.treaties(TreatyKind.EXTRADITION, CHINA, FRANCE))
                .isEqualTo(dataset.treaties(TreatyKind.EXTRADITION, FRANCE, CHINA))
                .containsExactly(Sample.treatyIn(dataset));
        assertThat(dataset.treaties(TreatyKind.MUTUAL_LEGAL_ASSISTANCE, CHINA, FRANCE))
                .isEmpty();
        assertThat(dataset.treaties(TreatyKind.EXTRADITION, CHINA, ITALY)).isEmpty();
    }
}
