package io.github.lec.exposure;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Purpose;
import io.github.lec.view.View;
import java.time.LocalDate;

/** Exposures of persons, asked for in a line. */
final class Asked {
    static final Dataset EMBEDDED = Dataset.embedded();
    static final String NOW = "2026-11-24";

    private Asked() {}

    static Exposure ask(Dataset dataset, Person person, String place, String requesting, String day) {
        return ask(dataset, person, place, requesting, Purpose.PROSECUTION, day, day);
    }

    static Exposure ask(
            Dataset dataset,
            Person person,
            String place,
            String requesting,
            Purpose purpose,
            String day,
            String known) {
        return Exposure.of(
                View.of(dataset, LocalDate.parse(day), LocalDate.parse(known)),
                Request.of(person, place, requesting, purpose));
    }

    static NationalityProtection protection(Person person, String place, String requesting, String day) {
        return ask(EMBEDDED, person, place, requesting, day).protection();
    }

    static String words(Exposure exposure, ExposureQuestion question) {
        return exposure.reasons().stream()
                .filter(reason -> reason.question() == question)
                .map(Reason::words)
                .findFirst()
                .orElseThrow();
    }

    static NationalityProtection enforcement(Person person, String place, String day, String known) {
        return ask(EMBEDDED, person, place, "CN", Purpose.ENFORCEMENT, day, known)
                .protection();
    }
}
