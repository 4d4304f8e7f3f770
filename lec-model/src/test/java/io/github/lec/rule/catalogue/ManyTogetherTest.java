package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.record.Identified;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some rules compare a subject with all others of its kind. They look at only a few of them, and find what comparing
 * every pair would find.
 */
class ManyTogetherTest {
    private static final int ROUNDS = 60;
    private static final int RECORDS = 5;

    @ParameterizedTest
    @ValueSource(strings = {"LEC-CYB-004", "LEC-EXT-018", "LEC-LIF-005", "LEC-REF-002"})
    void what_holds_of_many_follows_from_what_holds_of_each_two(String id) {
        Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();
        Set<Truth> seen = EnumSet.noneOf(Truth.class);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            List<String> records = new ArrayList<>();
            for (int i = 0; i < RECORDS; i++) {
                records.add(id.equals("LEC-EXT-018") ? surrender(i, random) : agreement(i, random));
            }
            for (int i = 0; i < RECORDS; i++) {
                Truth applies = Truth.FALSE;
                Truth breached = Truth.FALSE;
                for (int other = 0; other < RECORDS; other++) {
                    if (other != i) {
                        List<String> two = List.of(records.get(i), records.get(other));
                        applies = applies.or(ask(two, i, rule::applies));
                        breached = breached.or(ask(two, i, rule::breached));
                    }
                }
                assertThat(ask(records, i, rule::breached))
                        .as("%s breached by %d, seed %d", rule, i, seed)
                        .isEqualTo(breached);
                assertThat(ask(records, i, rule::applies))
                        .as("%s applies to %d, seed %d", rule, i, seed)
                        .isEqualTo(applies);
                seen.add(breached);
            }
        }
        assertThat(seen).containsOnly(Truth.values());
    }

    private interface Asked {
        Truth of(View view, Subject subject);
    }

    private static Truth ask(List<String> records, int which, Asked question) {
        String section = records.get(0).contains("'requesting'") ? "cases" : "treaties";
        Dataset dataset = Fixtures.dataset("'" + section + "': [" + String.join(", ", records) + "]");
        Subject subject = section.equals("cases")
                ? new Subject.OfCase(record(dataset.cases(), which))
                : new Subject.OfInstrument(record(dataset.treaties(), which));
        return question.of(View.of(dataset), subject);
    }

    private static <R extends Identified> R record(List<R> records, int which) {
        return records.stream()
                .filter(one -> one.recordId().value().equals("r-" + which))
                .findFirst()
                .orElseThrow();
    }

    private static String surrender(int number, Random random) {
        String day = day(random);
        String step = random.nextInt(8) == 0
                ? ""
                : "{'stage': 'SURRENDERED'" + (day.isEmpty() ? "" : ", 'date': '" + day + "'") + ", @text}";
        String again = random.nextInt(3) == 0 && step.contains("'date'")
                ? step.replace("}", ", 'no': 1}, ") + step.replace(day, "2012").replace("}", ", 'no': 2}")
                : step;
        String followed = pick(List.of("", "VISITS", "REPORT", "NONE", "UNSPECIFIED"), random);
        String when = day(random);
        String monitoring = followed.isEmpty()
                ? ""
                : "{'value': '" + followed + "'" + (when.isEmpty() ? "" : ", 'date': '" + when + "'") + ", @text}";
        return "{'id': 'r-" + number + "', 'requested': 'FR', 'requesting': 'CN', 'steps': [" + again
                + "], 'monitoring': [" + monitoring + "]}";
    }

    private static String agreement(int number, Random random) {
        String signed = day(random);
        String inForce = pick(List.of("", "2011", "2012-05-01", "2030-01-01"), random);
        List<String> steps = new ArrayList<>();
        steps.add("{'stage': 'NEGOTIATED', 'date': '2001', @text}");
        if (!signed.isEmpty()) {
            steps.add("{'stage': 'SIGNED', 'date': '" + signed + "', @text}");
        }
        if (!inForce.isEmpty()) {
            steps.add("{'stage': 'IN_FORCE', 'date': '" + inForce + "', @text}");
        }
        String compliance =
                pick(List.of("", "{'value': true, @text}", "{'value': true, @text}, {'value': false, @press}"), random);
        String parent = random.nextInt(3) == 0 ? "'parent': 'untoc', " : "";
        return "{'id': 'r-" + number + "', 'kind': 'SECURITY_COOPERATION', 'title': 'Agreement " + number
                + "', 'parties': ['CN', 'GB'], " + parent + "'crimeAreas': ['CYBERCRIME'], 'lifecycle': ["
                + String.join(", ", steps) + "], 'compliance': [" + compliance + "]}";
    }

    private static String day(Random random) {
        return pick(List.of("", "2009", "2010", "2010-04", "2010-04-01", "2010-05-01", "2011-03-01"), random);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
