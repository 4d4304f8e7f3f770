package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.format.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiftyWrongValuesTest {
    /** Ten kinds of mistake, each on its own line, repeated five times; the places give these lines. */
    private static final String TREATY = """
            {"id": "t%1$d", "kind": "EXTRADITION", "title": "A treaty", "parties": ["CN", "FR"],
            "textRead": "FUL",
            "model": "no",
            "articlesRead": [1],
            "parent": "t%1$d-nosuch",
            "suppersedes": "t%1$d",
            "crimeAreas": ["CYBERCRIM"],
            "lifecycle": [
            {"stage": "SIGNED", "date": "2015-02-30", "citations": [{"source": "paper-2017"}]},
            {"stage": "IN_FORCE", "date": null, "citations": [{"source": "paper-2017"}]}],
            "safeguards": [
            {"kind": "TERMINATION", "form": "BINDING_RULE", "noticeMonths": "six", "citations": [{"source": "paper-2017"}]},
            {"kind": "TORTURE_NON_REFOULEMENT", "form": "BINDING_RULE", "citations": [{"source": "paper-2017"}]}]
            }""";

    private static final int LINES = 14;

    @Test
    void fifty_wrong_values_are_fifty_problems_each_with_its_place() {
        List<String> treaties = new ArrayList<>();
        List<Problem> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            treaties.add(TREATY.formatted(i));
            expected.addAll(expected(i));
        }

        List<Problem> problems = Sample.problems("\"treaties\": [\n" + String.join(",\n", treaties) + "\n]");

        assertThat(problems).hasSize(50).hasSameElementsAs(expected);
        assertThat(problems).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
        assertThat(problems).extracting(Problem::message).allMatch(message -> message.startsWith("test.json:"));
    }

    private static List<Problem> expected(int i) {
        int first = 4 + i * LINES;
        String at = "/treaties/" + i;
        return List.of(
                Sample.expected(first + 1, at + "/textRead", "\"FUL\"", "one of NONE, PARTIAL, FULL", "FULL"),
                Sample.expected(first + 2, at + "/model", "\"no\"", "true or false"),
                Sample.expected(first + 3, at + "/articlesRead/0", "1", "text"),
                Sample.expectedOf(
                        "LEC-REF-001",
                        first + 4,
                        at + "/parent",
                        "\"t" + i + "-nosuch\"",
                        "the id of a record in treaties or arrangements or laws"),
                Sample.expected(
                        first + 5,
                        at + "/suppersedes",
                        "the member \"suppersedes\"",
                        "a member of the treaty: id, kind, title, parties, model, parent, supersedes, openTo,"
                                + " purposes, textRead, articlesRead, refusalGroundsComplete, texts, aliases,"
                                + " crimeAreas, languages, prevailingLanguage, lifecycle, safeguards, terms,"
                                + " reservations, assurances, functions, orientation, governance, civilSociety,"
                                + " textFlags, definitions, aid, obligations, compliance; or one that starts with x-",
                        "supersedes"),
                Sample.expected(
                        first + 6,
                        at + "/crimeAreas/0",
                        "\"CYBERCRIM\"",
                        "a code that codes.json lists under crime-area: CYBERCRIME",
                        "CYBERCRIME"),
                Sample.expected(
                        first + 8,
                        at + "/lifecycle/0/date",
                        "\"2015-02-30\"",
                        "a day that exists in the calendar",
                        "2015-02-28"),
                Sample.expected(
                        first + 9,
                        at + "/lifecycle/1/date",
                        "null",
                        "a date, as in 2015, 2015-04 or 2015-04-12, or an object with notBefore and notAfter"),
                Sample.expected(first + 11, at + "/safeguards/0/noticeMonths", "\"six\"", "a whole number"),
                Sample.expected(
                        first + 12,
                        at + "/safeguards/1/form",
                        "form BINDING_RULE",
                        "a form of refusal, since TORTURE_NON_REFOULEMENT is a ground for refusal"));
    }
}
