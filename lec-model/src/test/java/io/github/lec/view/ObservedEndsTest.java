package io.github.lec.view;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suspension, resumption or end that was only seen has begun on a day up to then, which is open. */
class ObservedEndsTest {
    /** Steps such as "SUSPENDED by FR seen 2020-10-01" or "RESUMED on 2022", of a treaty in force since 1999. */
    private static View view(String steps) {
        Treaty.Builder treaty = Treaty.extradition("t", "FR", "CN").citing("press");
        Stream.of(("IN_FORCE on 1999; " + steps).split("; "))
                .map(words -> List.of(words.split(" ")))
                .forEach(words -> treaty.addLifecycle(step(words)));
        Source press = Source.builder().id("press").title("A newspaper").build();
        LocalDate day = LocalDate.of(2024, 1, 1);
        return View.of(Dataset.draft(press, treaty.build()), day, day);
    }

    private static LifecycleStep step(List<String> words) {
        LifecycleStep.Builder step =
                LifecycleStep.builder().stage(Stage.valueOf(words.get(0))).cite("press");
        int by = words.indexOf("by");
        if (by > 0) {
            step.party(words.get(by + 1));
        }
        PartialDate day = PartialDate.parse(words.get(words.size() - 1));
        return words.contains("seen")
                ? step.observedOn(day).build()
                : step.date(day).build();
    }

    @ParameterizedTest(name = "{0}, on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    SUSPENDED seen 2020-10-01 | 2019-01-01 | UNKNOWN
                    SUSPENDED seen 2020-10-01 | 1998-01-01 | FALSE
                    SUSPENDED seen 2020-10-01 | 2020-10-01 | TRUE
                    SUSPENDED seen 2020-10-01; IN_FORCE seen 2019-07-01 | 2019-01-01 | FALSE
                    SUSPENDED seen 2020-10-01; IN_FORCE seen 2019-07-01 | 2019-08-01 | UNKNOWN
                    SUSPENDED on 2020-08-01; SUSPENDED seen 2022 | 2020-07-31 | FALSE
                    SUSPENDED on 2020-08-01; SUSPENDED seen 2020 | 2020-07-31 | FALSE
                    SUSPENDED on 2015; RESUMED on 2016; SUSPENDED seen 2020-10-01 | 2014-12-31 | FALSE
                    SUSPENDED on 2015; RESUMED on 2016; SUSPENDED seen 2020-10-01 | 2017-01-01 | UNKNOWN
                    SUSPENDED on 2015; RESUMED on 2016; SUSPENDED seen 2020-10-01 | 2021-01-01 | TRUE
                    SUSPENDED seen 2020-10-01; RESUMED on 2022-01-01 | 2023-01-01 | FALSE
                    SUSPENDED on 2020-08-01; RESUMED seen 2022-01-01 | 2021-01-01 | UNKNOWN
                    SUSPENDED on 2020-08-01; RESUMED seen 2022-01-01 | 2022-01-01 | FALSE
                    SUSPENDED by CN on 2015; SUSPENDED by FR seen 2020-10-01 | 2014-01-01 | UNKNOWN
                    """)
    void a_suspension_that_was_only_seen_may_have_begun_before(String steps, String on, Truth suspended) {
        View view = view(steps);

        assertThat(view.instruments().isSuspended(Sample.treatyIn(view.dataset()), day(on)))
                .isEqualTo(suspended);
    }

    @ParameterizedTest(name = "{0}, on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    TERMINATED seen 2020-10-01 | 2019-01-01 | UNKNOWN
                    TERMINATED seen 2020-10-01 | 1998-01-01 | FALSE
                    TERMINATED seen 2020-10-01 | 2020-10-01 | FALSE
                    TERMINATED seen 2020-10-01; IN_FORCE seen 2019-07-01 | 2019-01-01 | TRUE
                    TERMINATED seen 2020-10-01; IN_FORCE seen 2019-07-01 | 2019-08-01 | UNKNOWN
                    TERMINATED on 2020-08-01; TERMINATED seen 2022 | 2020-07-31 | TRUE
                    """)
    void an_end_that_was_only_seen_may_have_come_before(String steps, String on, Truth inForce) {
        View view = view(steps);
        Treaty treaty = Sample.treatyIn(view.dataset());

        assertThat(view.instruments().isInForceBetween(treaty, FRANCE, CHINA, day(on)))
                .isEqualTo(inForce);
    }
}
