package io.github.lec.logic;

import static io.github.lec.logic.Truth.FALSE;
import static io.github.lec.logic.Truth.TRUE;
import static io.github.lec.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "TRUE, TRUE, TRUE", "TRUE, UNKNOWN, UNKNOWN", "TRUE, FALSE, FALSE",
        "UNKNOWN, TRUE, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN", "UNKNOWN, FALSE, FALSE",
        "FALSE, TRUE, FALSE", "FALSE, UNKNOWN, FALSE", "FALSE, FALSE, FALSE"
    })
    void one_part_that_is_false_settles_a_conjunction(Truth one, Truth other, Truth both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} or {1} is {2}")
    @CsvSource({
        "TRUE, TRUE, TRUE", "TRUE, UNKNOWN, TRUE", "TRUE, FALSE, TRUE",
        "UNKNOWN, TRUE, TRUE", "UNKNOWN, UNKNOWN, UNKNOWN", "UNKNOWN, FALSE, UNKNOWN",
        "FALSE, TRUE, TRUE", "FALSE, UNKNOWN, UNKNOWN", "FALSE, FALSE, FALSE"
    })
    void one_part_that_is_true_settles_a_disjunction(Truth one, Truth other, Truth either) {
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void the_contrary_of_what_is_unknown_is_unknown(Truth one, Truth contrary) {
        assertThat(one.not()).isEqualTo(contrary);
    }

    @ParameterizedTest(name = "answers {0} and {1} together leave {2}")
    @CsvSource({
        "TRUE, TRUE, TRUE", "TRUE, UNKNOWN, TRUE", "TRUE, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, TRUE", "UNKNOWN, UNKNOWN, UNKNOWN", "UNKNOWN, FALSE, FALSE",
        "FALSE, TRUE, UNKNOWN", "FALSE, UNKNOWN, FALSE", "FALSE, FALSE, FALSE"
    })
    void two_answers_to_one_question_leave_it_open_only_if_they_contradict(Truth one, Truth other, Truth together) {
        assertThat(one.reconcile(other)).isEqualTo(together);
    }

    @Test
    void of_no_members_all_are_so_and_none_is() {
        assertThat(Truth.all(List.<Truth>of(), truth -> truth)).isEqualTo(TRUE);
        assertThat(Truth.any(List.<Truth>of(), truth -> truth)).isEqualTo(FALSE);
    }

    @Test
    void one_known_refusal_ground_settles_has_any_whatever_the_others_are() {
        assertThat(Truth.any(List.of(UNKNOWN, TRUE, FALSE), truth -> truth)).isEqualTo(TRUE);
        assertThat(Truth.any(List.of(UNKNOWN, FALSE), truth -> truth)).isEqualTo(UNKNOWN);
        assertThat(Truth.all(List.of(UNKNOWN, FALSE, TRUE), truth -> truth)).isEqualTo(FALSE);
        assertThat(Truth.all(List.of(UNKNOWN, TRUE), truth -> truth)).isEqualTo(UNKNOWN);
    }

    @Test
    void every_member_is_asked_also_after_the_one_that_settles_the_answer() {
        List<Truth> asked = new ArrayList<>();
        Truth.Condition<Truth> remembering = truth -> {
            asked.add(truth);
            return truth;
        };

        Truth.any(List.of(TRUE, FALSE), remembering);
        Truth.all(List.of(FALSE, UNKNOWN), remembering);

        assertThat(asked).containsExactly(TRUE, FALSE, FALSE, UNKNOWN);
    }

    @Test
    void only_unknown_is_not_known() {
        assertThat(List.of(Truth.values())).filteredOn(Truth::isKnown).containsExactly(FALSE, TRUE);
        assertThat(List.of(Truth.values())).filteredOn(Truth::isTrue).containsExactly(TRUE);
        assertThat(List.of(Truth.values())).filteredOn(Truth::isFalse).containsExactly(FALSE);
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
        assertThat(Truth.Condition.known((String word) -> word.isEmpty()).test("x"))
                .isEqualTo(FALSE);
    }

    /**
     * A formula over facts, some unknown: however they are completed, a decided answer does not change. If each fact
     * occurs in the formula only once, the answer is also decided whenever all completions agree.
     */
    @RepeatedTest(200)
    void filling_in_unknown_facts_never_contradicts_a_decided_answer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Truth> facts =
                random.ints(6, 0, 3).mapToObj(List.of(Truth.values())::get).toList();
        boolean eachFactOnce = random.nextBoolean();
        List<Integer> leaves = eachFactOnce
                ? List.of(0, 1, 2, 3, 4, 5)
                : random.ints(12, 0, 6).boxed().toList();
        Function<List<Truth>, Truth> formula = formula(random, leaves);

        Truth answer = formula.apply(facts);
        Set<Truth> completed = EnumSet.noneOf(Truth.class);
        for (int bits = 0; bits < 64; bits++) {
            List<Truth> completion = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                completion.add(facts.get(i).isKnown() ? facts.get(i) : Truth.of((bits >> i & 1) == 1));
            }
            completed.add(formula.apply(completion));
        }

        assertThat(completed).doesNotContain(UNKNOWN);
        if (answer.isKnown()) {
            assertThat(completed).containsExactly(answer);
        } else if (eachFactOnce) {
            assertThat(completed).containsExactlyInAnyOrder(TRUE, FALSE);
        }
    }

    /** A random formula with the given facts, by number, as its leaves. */
    private static Function<List<Truth>, Truth> formula(Random random, List<Integer> leaves) {
        if (leaves.size() == 1) {
            int fact = leaves.get(0);
            return random.nextBoolean()
                    ? known -> known.get(fact)
                    : known -> known.get(fact).not();
        }
        int middle = 1 + random.nextInt(leaves.size() - 1);
        Function<List<Truth>, Truth> left = formula(random, leaves.subList(0, middle));
        Function<List<Truth>, Truth> right = formula(random, leaves.subList(middle, leaves.size()));
        return random.nextBoolean()
                ? known -> left.apply(known).and(right.apply(known))
                : known -> left.apply(known).or(right.apply(known));
    }
}
