package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.expected;
import static io.github.lec.dataset.Sample.problem;
import static io.github.lec.dataset.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.CircularReferences;
import io.github.lec.format.internal.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CircularReferencesTest {
    private static final String EXPECTED = "a record that does not lead back to itself, directly or through others";

    private static String office(String id, String partOf) {
        return "{\"id\": \"" + id + "\", \"kind\": \"AGENCY\", \"name\": \"An office\", \"partOf\": \"" + partOf
                + "\"}";
    }

    private static Actor agency(String id, String partOf) {
        return Actor.builder()
                .id(id)
                .kind(ActorKind.AGENCY)
                .name("An office")
                .partOf(partOf)
                .build();
    }

    @Test
    void no_actor_is_by_way_of_others_part_of_itself() {
        assertThat(problem("\"actors\": [\n" + office("AA-1", "AA-2") + ",\n" + office("AA-2", "AA-3") + ",\n"
                        + office("AA-3", "AA-1") + "]"))
                .isEqualTo(expected(4, "/actors/0/partOf", "a ring: AA-1, AA-2, AA-3, AA-1", EXPECTED));
    }

    @Test
    void what_is_part_of_a_ring_is_not_a_second_problem() {
        assertThat(problems("\"actors\": [" + office("AA-0", "AA-1") + ", " + office("AA-1", "AA-2") + ", "
                        + office("AA-2", "AA-1") + ", " + office("AA-9", "FR") + "]"))
                .extracting(Problem::found)
                .containsExactly("a ring: AA-1, AA-2, AA-1");
    }

    @Test
    void each_ring_is_named_once() {
        assertThat(problems("\"actors\": [" + office("AA-1", "AA-2") + ", " + office("AA-2", "AA-1") + ", "
                        + office("BB-1", "BB-2") + ", " + office("BB-2", "BB-1") + "]"))
                .extracting(Problem::found)
                .containsExactly("a ring: AA-1, AA-2, AA-1", "a ring: BB-1, BB-2, BB-1");
    }

    @Test
    void no_treaty_is_by_way_of_others_a_protocol_to_itself() {
        String treaty =
                "{\"id\": \"%s\", \"kind\": \"EXTRADITION\", \"title\": \"A treaty\", \"parties\": [\"CN\", \"FR\"],"
                        + " \"parent\": \"%s\"}";

        assertThat(problems("\"treaties\": [" + treaty.formatted("one", "other") + ", "
                        + treaty.formatted("other", "one") + "]"))
                .extracting(Problem::found)
                .containsExactly("a ring: one, other, one");
    }

    @Test
    void no_judgment_interprets_itself() {
        String judgment = "{\"id\": \"%s\", \"kind\": \"JUDGMENT\", \"title\": \"A judgment\", \"scope\": \"PARTIES\","
                + " \"court\": \"A court\", \"interprets\": [\"%s\"], \"confirmation\": \"CONFIRMED\"}";

        assertThat(problems("\"norms\": [" + judgment.formatted("one", "other") + ", "
                        + judgment.formatted("other", "one") + "]"))
                .extracting(Problem::found)
                .containsExactly("a ring: one, other, one");
    }

    @Test
    void no_state_answers_its_own_answer() {
        assertThat(problems(
                        "\"responses\": [{\"id\": \"r-1\", \"by\": \"FR\", \"to\": [\"r-1\"], \"kind\": \"DENIED\"}]"))
                .extracting(Problem::found)
                .containsExactly("a ring: r-1, r-1");
    }

    @Test
    void a_record_made_in_code_is_checked_too() {
        RecordCheck check = new RecordCheck(Stream.empty());

        assertThatThrownBy(() -> check.check(List.of(agency("AA-1", "AA-2"), agency("AA-2", "AA-1"))))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageContaining("a ring: AA-1, AA-2, AA-1");
    }

    @Test
    void a_ring_with_a_record_of_another_dataset_is_found() {
        RecordCheck check = new RecordCheck(Stream.of(agency("AA-1", "AA-2")));

        assertThatThrownBy(() -> check.check(List.of(agency("AA-2", "AA-1"))))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageContaining("AA-2")
                .hasMessageContaining("a ring: ");
    }

    /** Comparing each record with each other one would take ten thousand million steps. */
    @Test
    void a_chain_of_a_hundred_thousand_actors_is_not_a_ring_and_soon_checked() {
        CircularReferences circular = new CircularReferences();
        for (int i = 0; i < 100_000; i++) {
            circular.add(agency("AA-" + i, "AA-" + (i + 1)), Place.of(RecordKind.ACTOR.section()));
        }
        Problems problems = new Problems();

        circular.check(problems);

        problems.throwIfAny();
    }
}
