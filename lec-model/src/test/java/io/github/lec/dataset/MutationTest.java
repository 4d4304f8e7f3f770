package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.format.InvalidDatasetException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed document is either read or refused with its problems; nothing else is ever thrown. */
class MutationTest {
    private static final String DOCUMENT = Sample.resource("document.json");

    private static final List<String> FRAGMENTS = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e99999999999",
            "1E400",
            "\"\"",
            "\"EL\"",
            "\"2015-02-30\"",
            "{}",
            "[]",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\uFEFF",
            "\"x-a\": 1,",
            "\"id\": \"t\",",
            "\"citations\": [],",
            "\"denies\": true,",
            "\"no\": 99999999999,",
            "\"code\": 1",
            "//",
            "é",
            "😀");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_document_that_was_damaged_at_random_loads_or_is_refused_with_its_problems(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 250; i++) {
            String damaged = DOCUMENT;
            int times = 1 + random.nextInt(3);
            for (int j = 0; j < times; j++) {
                damaged = damage(damaged, random);
            }
            refused += isRefused(damaged) ? 1 : 0;
        }

        assertThat(refused).as("refused of 250").isBetween(100, 250);
    }

    private static boolean isRefused(String document) {
        try {
            Dataset dataset = DatasetReader.readDocumentOver(document, "damaged.json", Sample.BASE);
            assertThat(DatasetReader.readDocumentOver(DatasetWriter.document(dataset), "again.json", Sample.BASE)
                            .all()
                            .toList())
                    .as(document)
                    .isEqualTo(dataset.all().toList());
            dataset.claims();
            return false;
        } catch (InvalidDatasetException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.found()).isNotBlank();
                assertThat(problem.expected()).isNotBlank();
            });
            return true;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("damaged document:\n" + document, e);
        }
    }

    private static String damage(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(from);
            case 3 -> text.substring(0, from) + FRAGMENTS.get(random.nextInt(FRAGMENTS.size())) + text.substring(from);
            case 4 -> replaceValue(text, from, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            default -> replaceValue(text, from, valueAt(text, random.nextInt(text.length())));
        };
    }

    /** Replaces the next value by another one, so that the document mostly stays well-formed. */
    private static String replaceValue(String text, int from, String value) {
        String old = valueAt(text, from);
        int start = text.indexOf(": ", from);
        return old.isEmpty() ? text : text.substring(0, start + 2) + value + text.substring(start + 2 + old.length());
    }

    private static String valueAt(String text, int from) {
        int start = text.indexOf(": ", from) + 2;
        if (start < 2 || start >= text.length()) {
            return "";
        }
        int end = text.charAt(start) == '"' ? text.indexOf('"', start + 1) + 1 : start + 1;
        while (text.charAt(start) != '"' && end < text.length() && ",}]\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > start ? text.substring(start, end) : "";
    }
}
