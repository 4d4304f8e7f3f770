package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.lec.rule.Verdict;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is told of four times as many states takes about four times as much, and not sixteen times: nothing on one state
 * goes through the treaties of all others. What is compared is the memory that is allocated on the way, which, unlike
 * time, is the same in each run.
 */
class GrowthOfStatesTest {
    private static final int SOME = 30;
    private static final int TIMES = 4;

    /** Lists that grow take a little more than in proportion. */
    private static final double MOST = 1.06 * TIMES;

    private static final ManyTreaties FEW = new ManyTreaties(SOME, SOME);
    private static final ManyTreaties MANY = new ManyTreaties(TIMES * SOME, TIMES * SOME);

    @BeforeAll
    static void makeWhatAllShare() {
        FEW.comparison().book();
    }

    static List<String> tables() {
        return Comparison.tableNames();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_table(String name) {
        assertThat((double) toMake(name, MANY) / toMake(name, FEW)).isLessThan(MOST);
    }

    @Test
    void the_words_of_findings() {
        assertThat((double) toWordFindings(MANY) / toWordFindings(FEW)).isLessThan(MOST);
    }

    private static long toMake(String table, ManyTreaties treaties) {
        return allocated(treaties, judged -> judged.table(table).rows().count());
    }

    private static long toWordFindings(ManyTreaties treaties) {
        return allocated(
                treaties,
                judged -> judged.evaluation().findings(EnumSet.of(Verdict.FAIL)).stream()
                        .mapToInt(finding -> finding.words().length())
                        .sum());
    }

    private static long allocated(ManyTreaties treaties, ToLongFunction<Comparison> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Comparison judged = treaties.comparison(); // of which nothing has been read yet
        judged.evaluation();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(work.applyAsLong(judged)).isPositive();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
