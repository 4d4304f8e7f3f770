package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Four times as much of anything takes about four times as much to read, judge and show, and not sixteen times. What is
 * compared is the memory that is allocated on the way, which, unlike time, is the same in each run.
 */
class GrowthTest {
    /**
     * Those of the small dataset, one that compares a surrender with all others between the same states, and one that
     * asks several questions about each person.
     */
    private static final RuleSet RULES = RuleCatalogue.standard()
            .only(rule -> SmallDataset.RULES.rules().contains(rule)
                    || List.of("LEC-EXT-018", "LEC-INT-001")
                            .contains(rule.info().id()));

    private static final int SOME = 250;
    private static final int TIMES = 4;

    /**
     * More than in proportion, since some parts have thresholds, and far below what each with each other would take.
     */
    private static final double MOST = 1.5 * TIMES;

    @Test
    void accounts_of_one_claim() {
        assertThat(growth(GrowthTest::withAccounts)).isLessThan(MOST);
    }

    @Test
    void treaties_of_one_pair_of_states() {
        assertThat(growth(GrowthTest::withTreaties)).isLessThan(MOST);
    }

    @Test
    void assurances_and_decisions_of_one_case() {
        assertThat(growth(GrowthTest::withAssurances)).isLessThan(MOST);
    }

    @Test
    void reservations_of_one_treaty() {
        assertThat(growth(GrowthTest::withReservations)).isLessThan(MOST);
    }

    @Test
    void persons_who_were_handed_over_several_times() {
        assertThat(growth(GrowthTest::withHandOvers)).isLessThan(MOST);
    }

    @Test
    void persons_of_one_case_with_facts_of_their_own() {
        assertThat(growth(GrowthTest::withPersons)).isLessThan(MOST);
    }

    private static Dataset withPersons(int number) {
        return SmallDataset.readWith(
                "cases", """
                {"id": "fr-2020-1", "requested": "FR", "requesting": "CN", "persons": [%s], "steps": [%s], "facts": [%s]}""".formatted(joined(number, """
                        {"person": "P%d", "count": 1, "nationality": "CN", "citations": [{"source": "unts"}]}"""), joined(number, """
                        {"person": "P%d", "stage": "SURRENDERED", "date": "2019-06-01", "citations": [{"source": "unts"}]}"""), joined(number, """
                        {"person": "P%1$d", "fact": "REFUGEE_STATUS_RECOGNISED", "value": true, "date": "2018-05",
                         "citations": [{"source": "unts"}]},
                        {"person": "P%1$d", "fact": "REFUGEE_STATUS_WITHDRAWN", "value": true, "date": "2019-06",
                         "citations": [{"source": "unts"}]}""")));
    }

    private static Dataset withHandOvers(int number) {
        return SmallDataset.readWith("cases", joined(number, """
                {"id": "fr-2020-%d", "requested": "FR", "requesting": "CN",
                 "steps": [
                   {"stage": "SURRENDERED", "no": 1, "date": "2010-01-01", "citations": [{"source": "unts"}]},
                   {"stage": "SURRENDERED", "no": 2, "date": "2012-01-01", "citations": [{"source": "unts"}]}]}"""));
    }

    private static Dataset withAssurances(int number) {
        return SmallDataset.readWith("cases", """
                {"id": "fr-2020-1", "requested": "FR", "requesting": "CN",
                 "steps": [{"stage": "SURRENDERED", "date": "2020-01-01", "citations": [{"source": "unts"}]}],
                 "assurances": [%s], "decisions": [%s]}""".formatted(joined(number, """
                        {"kinds": ["DEATH_PENALTY_BAR"], "by": "CN", "date": "2019-01-01", "summary": "Words %d",
                         "citations": [{"source": "unts"}]}"""), joined(number, """
                        {"court": "Court %d", "outcome": "ALLOWED", "date": "2019-01-01", "citations": [{"source": "unts"}]}""")));
    }

    private static Dataset withReservations(int number) {
        return SmallDataset.readWith("treaties", """
                {"id": "cn-mt-extradition", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
                 "reservations": [%s]}""".formatted(joined(number, """
                {"party": "MT", "kind": "DEATH_PENALTY_BAR", "form": "OPTIONAL_REFUSAL", "summary": "Words %d",
                 "citations": [{"source": "unts"}]}""")));
    }

    private static Dataset withAccounts(int number) {
        String clauses = joined(number, """
                {"kind": "DEATH_PENALTY_BAR", "form": "MANDATORY_REFUSAL", "basis": "TEXT",
                 "citations": [{"source": "unts", "locator": "%d"}]}""");
        return SmallDataset.readWith("treaties", """
                {"id": "cn-mt-extradition", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
                 "textRead": "FULL", "safeguards": [%s]}""".formatted(clauses));
    }

    private static Dataset withTreaties(int number) {
        return SmallDataset.readWith("treaties", joined(number, """
                {"id": "cn-mt-extradition-%1$d", "kind": "EXTRADITION", "title": "Treaty %1$d", "parties": ["CN", "MT"],
                 "lifecycle": [{"stage": "SIGNED", "date": "2016-10-31", "citations": [{"source": "unts"}]}]}"""));
    }

    private static String joined(int number, String form) {
        return IntStream.rangeClosed(1, number).mapToObj(form::formatted).collect(Collectors.joining(","));
    }

    /**
     * {@return how many times as much is allocated for so many times as many, apart from what the small dataset takes
     * itself}
     */
    private static double growth(IntFunction<Dataset> made) {
        allocated(made, 1); // what all runs share
        long itself = allocated(made, 1);
        long some = allocated(made, SOME) - itself;
        return (double) (allocated(made, TIMES * SOME) - itself) / some;
    }

    private static long allocated(IntFunction<Dataset> made, int number) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Evaluation evaluation = Evaluation.of(View.of(made.apply(number)), RULES, SmallDataset.SELECTION);
        long rows = StandardTables.of(evaluation, SmallDataset.SELECTION, false).all().stream()
                .mapToLong(matrix -> matrix.rows().count())
                .sum();
        assertThat(rows).isGreaterThan(number);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
