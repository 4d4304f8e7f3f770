package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.report.conformance.Edition;
import io.github.lec.report.conformance.Shortcoming;
import io.github.lec.report.conformance.SpreadsheetChecklist;
import io.github.lec.report.excel.Profile;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook on one state, whose tables are longer or shorter than those of all states together. */
class OneStateWorkbookTest {
    /** By state and edition: the few of the ordinary build are among all states, too. */
    private static final Map<List<Object>, List<Shortcoming>> SHORTCOMINGS = new HashMap<>();

    private static View view;

    @BeforeAll
    static void read() {
        view = View.of(Dataset.embedded());
    }

    @ParameterizedTest
    @CsvSource({
        "BG, ANALYST",
        "CY, ANALYST",
        "DE, ANALYST",
        "FR, ANALYST",
        "NL, ANALYST",
        "AT, PUBLICATION",
        "CY, PUBLICATION",
        "ES, PUBLICATION"
    })
    void meets_every_point_of_the_checklist(String state, Profile profile) throws IOException {
        assertThat(shortcomings(state, profile)).isEmpty();
    }

    /** All states take minutes: the ordinary build tries the few above. The next state is tried in the other edition. */
    @Tag("external")
    @ParameterizedTest
    @MethodSource("everyState")
    void of_every_state_meets_every_point_of_the_checklist(String state, Profile profile) throws IOException {
        assertThat(shortcomings(state, profile)).isEmpty();
    }

    private static Stream<Arguments> everyState() {
        List<ActorId> states = List.copyOf(Selection.standard().states());
        Profile[] editions = Profile.values();
        return IntStream.range(0, states.size())
                .mapToObj(i -> Arguments.of(states.get(i).value(), editions[i % editions.length]));
    }

    private static List<Shortcoming> shortcomings(String state, Profile profile) throws IOException {
        List<Object> workbook = List.of(state, profile);
        if (!SHORTCOMINGS.containsKey(workbook)) {
            SHORTCOMINGS.put(workbook, check(state, profile));
        }
        return SHORTCOMINGS.get(workbook);
    }

    private static List<Shortcoming> check(String state, Profile profile) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Comparison.of(view)
                .selection(new Selection(
                        new TreeSet<>(List.of(ActorId.of(state))), List.of(ActorId.of("CN"), ActorId.of("HK"))))
                .profile(profile)
                .writeTo(workbook, Format.XLSX);
        return SpreadsheetChecklist.forEdition(Edition.valueOf(profile.name()))
                .check("lec-comparison.xlsx", new ByteArrayInputStream(workbook.toByteArray()))
                .shortcomings();
    }
}
