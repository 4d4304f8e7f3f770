package io.github.lec.report.words;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The days on which the persons of one case left, who need not have left on one day. */
public final class DaysOfPersons {
    private static final Set<CaseStage> REMOVALS =
            EnumSet.of(CaseStage.SURRENDERED, CaseStage.DEPORTED, CaseStage.RETURNED);

    private static final BinaryOperator<PartialDate> LATER =
            BinaryOperator.maxBy(Comparator.comparing(day -> day.latest().orElse(LocalDate.MAX)));

    private DaysOfPersons() {}

    /**
     * {@return the last day of each person who is named in the steps that show the outcome; if there are not several,
     * the day of the case}
     *
     * @param found the case
     */
    static Stream<Optional<PartialDate>> of(CaseOnRecord found) {
        Map<String, PartialDate> own = own(found);
        return own.size() < 2 ? Stream.of(found.day()) : own.values().stream().map(Optional::of);
    }

    /**
     * {@return the years, after a space: " 2015 to 2020"; nothing if no day is known}
     *
     * @param found the case
     * @param day the day that is shown of it
     */
    public static String spacedYears(CaseOnRecord found, Optional<PartialDate> day) {
        return day.equals(found.day()) && own(found).size() > 1
                ? YearsOfActs.in(of(found)).substring(1)
                : Dates.spacedYear(day);
    }

    private static Map<String, PartialDate> own(CaseOnRecord found) {
        Map<String, PartialDate> own = new TreeMap<>();
        found.dated()
                .map(CaseStep::stage)
                .filter(REMOVALS::contains)
                .ifPresent(stage -> found.steps().stream()
                        .filter(step -> step.stage() == stage)
                        .forEach(step -> step.person()
                                .ifPresent(label -> step.day().ifPresent(day -> own.merge(label, day, LATER)))));
        return own;
    }
}
