package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Treaty;
import io.github.lec.safeguard.SafeguardKind;
import org.junit.jupiter.api.Test;

/** A reservation with an unknown effect on a clause is shown as such: no source says that the clause is absent. */
class ReservationOfOpenEffectTest {
    private static final View VIEW = View.of(Sample.read("""
            "treaties": [{"id": "cn-fr", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "textRead": "FULL",
              "lifecycle": [{"stage": "IN_FORCE", "date": "2012-05-01", "citations": [{"source": "paper-2017"}]}],
              "reservations": [{"party": "FR", "kind": "TORTURE_NON_REFOULEMENT", "citations": [{"source": "paper-2017"}]}],
              "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL", "article": "3", "basis": "TEXT",
                "citations": [{"source": "paper-2017"}]}]}]"""));

    @Test
    void it_is_not_reported_as_an_absence() {
        Treaty treaty = VIEW.dataset().treaties().get(0);

        assertThat(VIEW.instruments()
                        .clause(Relation.of(treaty, Sample.FRANCE, Sample.CHINA), SafeguardKind.TORTURE_NON_REFOULEMENT)
                        .sentence())
                .isEqualTo("Torture and ill-treatment: not determined (Reservation of undetermined effect; Must refuse,"
                        + " article 3).");
    }
}
