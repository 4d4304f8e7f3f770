package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code that the dataset does not know is refused, and not answered like a state that protects no one. */
class KnownPlacesTest {
    private static final View VIEW = View.of(Dataset.embedded());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRA | FR | CN | DE | nationality: found FRA; expected the code of a state of the"
                        + " dataset, as in FR; did you mean FR?",
                "EUROPOL | FR | CN | DE | nationality: found EUROPOL; expected the code of a state of"
                        + " the dataset, as in FR",
                "EU | FR | CN | DE | nationality: found EU; expected the code of a state of the dataset, as in FR",
                "HK | FR | CN | DE | nationality: found HK; expected that of the state to which it belongs, CN",
                "FR | DEU | CN | DE | arrestedIn: found DEU; expected the code of a state or region of"
                        + " the dataset, as in FR; did you mean DE?",
                "FR | FR | INTERPOL | DE | requesting: found INTERPOL; expected the code of a state or"
                        + " region of the dataset, as in FR",
                "CN | HK | CN | DE | requesting: found CN; expected a country other than that of the place of arrest",
                "CN | CN | HK | DE | requesting: found HK; expected a country other than that of the place of arrest",
                "CN | FR | CN | XX | recognisedIn: found XX; expected the code of a state or region of"
                        + " the dataset, as in FR"
            })
    void a_request_is_about_states_and_regions_of_the_dataset(
            String nationality, String place, String requesting, String refuge, String message) {
        Person person = Person.of(nationality).recognisedIn(ActorId.of(refuge));
        Request request = Request.of(person, place, requesting, Purpose.PROSECUTION);

        assertThatThrownBy(() -> Exposure.of(VIEW, request))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_region_that_the_record_gives_to_no_state_has_nationals() {
        Exposure exposure = Exposure.of(VIEW, Request.of(Person.of("TW"), "CZ", "CN", Purpose.PROSECUTION));

        assertThat(exposure.protection()).isEqualTo(NationalityProtection.NO_TREATY);
    }
}
