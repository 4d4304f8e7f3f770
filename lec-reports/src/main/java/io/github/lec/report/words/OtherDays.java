package io.github.lec.report.words;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AffirmedAndDenied;
import io.github.lec.view.InstrumentStatus;
import java.util.List;
import java.util.Optional;

/** The other days that sources give, shown beside a status that does not depend on which source is right. */
final class OtherDays {
    private final UnsignedWords unsigned;
    private final EndWords ends;

    OtherDays(UnsignedWords unsigned, EndWords ends) {
        this.unsigned = unsigned;
        this.ends = ends;
    }

    /**
     * {@return the days in brackets, without those that are only less precise than the one that is shown, or
     * lie after the view's day}
     */
    String beside(Instrument instrument, InstrumentStatus status) {
        if (!status.dispute().isWithoutEffect()) {
            return "";
        }
        Optional<PartialDate> shown =
                status.value() == InstrumentStatus.State.CONCLUDED ? unsigned.adopted(instrument) : status.since();
        List<String> others = AffirmedAndDenied.of(status.dispute().rivals()).affirmed().stream()
                .map(LifecycleStep.class::cast)
                .flatMap(step -> step
                        .date()
                        .filter(unsigned::isNotLater)
                        .filter(day -> shown.filter(known -> day.equals(known) || known.refines(day))
                                .isEmpty())
                        .map(day -> day + ends.by(step))
                        .stream())
                .distinct()
                .toList();
        return OtherSources.inBrackets(others, ", ");
    }
}
