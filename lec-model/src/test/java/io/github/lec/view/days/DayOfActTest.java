package io.github.lec.view.days;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Persistence;
import io.github.lec.time.PartialDate;
import io.github.lec.view.days.DayOfAct.DatedTruth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The act is of 2020-06-15; each account is written as its answer and its day, such as {@code no@2019}. */
class DayOfActTest {
    private static final Optional<PartialDate> ACT = Optional.of(PartialDate.parse("2020-06-15"));

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "DONE, yes@2019, TRUE",
        "DONE, no@2019, UNKNOWN",
        "DONE, no@2020-06-15, FALSE",
        "DONE, no@2020-06, UNKNOWN",
        "DONE, no, FALSE",
        "DONE, no@2021, FALSE",
        "DONE, yes@2021, UNKNOWN",
        "DONE, no@2019 yes@2020-01, TRUE",
        "DONE, no@2019 yes, TRUE",
        "DONE, no@2019 no@2021, FALSE",
        "DONE, yes@2018 no@2019, UNKNOWN",
        "DONE, yes@2019 no@2021, UNKNOWN",
        "DONE, yes no@2021, UNKNOWN",
        "DONE, no@2018 yes@2019 no@2021, UNKNOWN",
        "DONE, yes@2019 yes@2021, TRUE",
        "DONE, yes@2019 no@2020-06, UNKNOWN",
        "ENDING, yes@2019, TRUE",
        "ENDING, no@2019, UNKNOWN",
        "ENDING, no@2020-06-15, FALSE",
        "ENDING, no@2020, UNKNOWN",
        "ENDING, yes@2021, FALSE",
        "ENDING, yes@2019 no@2021, UNKNOWN",
        "ENDING, yes no@2021, UNKNOWN",
        "ENDING, no@2019 yes@2021, FALSE",
        "ENDING, no@2018 yes@2019, TRUE",
        "GIVEN, yes@2019, TRUE",
        "GIVEN, no@2019, UNKNOWN",
        "GIVEN, yes@2018 no@2019, FALSE",
        "GIVEN, yes@2018 no@2021, TRUE",
        "GIVEN, no@2021, FALSE",
        "GIVEN, yes@2021 no@2022, UNKNOWN",
        "GIVEN, no@2021 yes@2022, FALSE",
        "GIVEN, yes no@2019, TRUE",
        "STATE, no@2019, FALSE",
        "STATE, yes@2018 no@2019, FALSE",
        "STATE, yes@2021, UNKNOWN",
        "STATE, no@2021, UNKNOWN",
        "TIMELESS, no@2019, FALSE",
        "TIMELESS, yes@2021, TRUE"
    })
    void an_answer_of_another_day_counts_as_its_kind_says(Persistence persistence, String accounts, Truth expected) {
        List<DatedTruth> said = said(accounts);
        assertThat(new DayOfAct(persistence, ACT).read(said)).isEqualTo(expected);
        Collections.reverse(said);
        assertThat(new DayOfAct(persistence, ACT).read(said)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2} on an unknown day")
    @CsvSource({
        "DONE, no, FALSE",
        "DONE, no@2019, UNKNOWN",
        "DONE, yes@2019, UNKNOWN",
        "ENDING, no@2019, UNKNOWN",
        "STATE, no@2019, UNKNOWN",
        "TIMELESS, no@2019, FALSE"
    })
    void a_dated_answer_leaves_open_what_was_so_on_an_unknown_day(
            Persistence persistence, String accounts, Truth expected) {
        assertThat(new DayOfAct(persistence, Optional.empty()).read(said(accounts)))
                .isEqualTo(expected);
    }

    private static List<DatedTruth> said(String accounts) {
        List<DatedTruth> said = new ArrayList<>();
        for (String account : accounts.split(" ", -1)) {
            String[] parts = account.split("@", -1);
            Optional<PartialDate> day = parts.length > 1 ? Optional.of(PartialDate.parse(parts[1])) : Optional.empty();
            said.add(new DatedTruth(Truth.of(parts[0].equals("yes")), day));
        }
        return said;
    }
}
