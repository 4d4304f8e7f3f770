package io.github.lec.view;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suspension, resumption or end that was only seen has begun on a day up to then, which is open. */
class ObservedEndsTest {
    private static View view(String steps) {
        String cited = ("{'stage': 'IN_FORCE', 'date': '1999'}, " + steps)
                .replace('\'', '"')
                .replaceAll("\\}(?=, \\{|$)", ", \"citations\": [{\"source\": \"paper-2017\"}]}");
        Dataset dataset = read("\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"Treaty\","
                + " \"parties\": [\"CN\", \"FR\"], \"lifecycle\": [" + cited + "]}]");
        return View.of(dataset, day("2024-01-01"), day("2024-01-01"));
    }

    @ParameterizedTest(name = "{0}, on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'SUSPENDED', 'observedOn': '2020-10-01'} | 2019-01-01 | UNKNOWN",
                "{'stage': 'SUSPENDED', 'observedOn': '2020-10-01'} | 2020-10-01 | TRUE",
                "{'stage': 'SUSPENDED', 'observedOn': '2020-10-01'}, {'stage': 'IN_FORCE', 'observedOn': '2019-07-01'} |"
                        + " 2019-01-01 | FALSE",
                "{'stage': 'SUSPENDED', 'observedOn': '2020-10-01'}, {'stage': 'IN_FORCE', 'observedOn': '2019-07-01'} |"
                        + " 2019-08-01 | UNKNOWN",
                "{'stage': 'SUSPENDED', 'date': '2020-08-01'}, {'stage': 'SUSPENDED', 'observedOn': '2022'} | 2020-07-31 |"
                        + " FALSE",
                "{'stage': 'SUSPENDED', 'date': '2020-08-01'}, {'stage': 'SUSPENDED', 'observedOn': '2020'} | 2020-07-31 |"
                        + " FALSE",
                "{'stage': 'SUSPENDED', 'date': '2015'}, {'stage': 'RESUMED', 'date': '2016'}, {'stage': 'SUSPENDED',"
                        + " 'observedOn': '2020-10-01'} | 2014-12-31 | FALSE",
                "{'stage': 'SUSPENDED', 'date': '2015'}, {'stage': 'RESUMED', 'date': '2016'}, {'stage': 'SUSPENDED',"
                        + " 'observedOn': '2020-10-01'} | 2017-01-01 | UNKNOWN",
                "{'stage': 'SUSPENDED', 'date': '2015'}, {'stage': 'RESUMED', 'date': '2016'}, {'stage': 'SUSPENDED',"
                        + " 'observedOn': '2020-10-01'} | 2021-01-01 | TRUE",
                "{'stage': 'SUSPENDED', 'observedOn': '2020-10-01'}, {'stage': 'RESUMED', 'date': '2022-01-01'} |"
                        + " 2023-01-01 | FALSE",
                "{'stage': 'SUSPENDED', 'date': '2020-08-01'}, {'stage': 'RESUMED', 'observedOn': '2022-01-01'} |"
                        + " 2021-01-01 | UNKNOWN",
                "{'stage': 'SUSPENDED', 'date': '2020-08-01'}, {'stage': 'RESUMED', 'observedOn': '2022-01-01'} |"
                        + " 2022-01-01 | FALSE",
                "{'stage': 'SUSPENDED', 'party': 'CN', 'date': '2015'}, {'stage': 'SUSPENDED', 'party': 'FR',"
                        + " 'observedOn': '2020-10-01'} | 2014-01-01 | UNKNOWN"
            })
    void a_suspension_that_was_only_seen_may_have_begun_before(String steps, String on, Truth suspended) {
        View view = view(steps);

        assertThat(view.instruments().isSuspended(Sample.treatyIn(view.dataset()), day(on)))
                .isEqualTo(suspended);
    }

    @ParameterizedTest(name = "{0}, on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'TERMINATED', 'observedOn': '2020-10-01'} | 2019-01-01 | UNKNOWN",
                "{'stage': 'TERMINATED', 'observedOn': '2020-10-01'} | 2020-10-01 | FALSE",
                "{'stage': 'TERMINATED', 'observedOn': '2020-10-01'}, {'stage': 'IN_FORCE', 'observedOn': '2019-07-01'} |"
                        + " 2019-01-01 | TRUE",
                "{'stage': 'TERMINATED', 'observedOn': '2020-10-01'}, {'stage': 'IN_FORCE', 'observedOn': '2019-07-01'} |"
                        + " 2019-08-01 | UNKNOWN",
                "{'stage': 'TERMINATED', 'date': '2020-08-01'}, {'stage': 'TERMINATED', 'observedOn': '2022'} |"
                        + " 2020-07-31 | TRUE"
            })
    void an_end_that_was_only_seen_may_have_come_before(String steps, String on, Truth inForce) {
        View view = view(steps);
        Treaty treaty = Sample.treatyIn(view.dataset());

        assertThat(view.instruments().isInForceBetween(treaty, FRANCE, CHINA, day(on)))
                .isEqualTo(inForce);
    }
}
