package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Treaty;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A clause is read for an act with the reservations in effect on its day. */
class ClauseOnDayOfActTest {
    private static final View VIEW = View.of(Sample.read("""
            "treaties": [{"id": "cn-fr", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "textRead": "FULL",
              "lifecycle": [{"stage": "IN_FORCE", "date": "2005-05-01", "citations": [{"source": "paper-2017"}]}],
              "reservations": [{"party": "FR", "kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "date": "2012-01-01",
                "citations": [{"source": "paper-2017"}]}],
              "safeguards": [{"kind": "HUMAN_RIGHTS_SAVINGS", "form": "SAVINGS_CLAUSE", "article": "3", "basis": "TEXT",
                "citations": [{"source": "paper-2017"}]}]}]"""));

    @Test
    void a_reservation_of_a_later_day_leaves_the_clause_as_it_was() {
        assertThat(on("2010-01-01")).contains(SafeguardForm.SAVINGS_CLAUSE);
        assertThat(on("2014-01-01")).contains(SafeguardForm.ABSENT);
    }

    private static Optional<SafeguardForm> on(String day) {
        Treaty treaty = VIEW.dataset().treaties().get(0);
        return VIEW.instruments()
                .clause(
                        Relation.of(treaty, Sample.FRANCE, Sample.CHINA),
                        SafeguardKind.HUMAN_RIGHTS_SAVINGS,
                        Optional.of(PartialDate.parse(day)))
                .form();
    }
}
