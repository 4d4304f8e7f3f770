package io.github.lec.rule.catalogue;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relevant ones of all agreements on cyber matters that a party has, so that no agreement is compared with every other one. */
final class CyberAgreements {
    private record Asked(ActorId party) {}

    private record Agreement(CooperationInstrument text, LocalDate earliest, LocalDate latest, Truth assessed) {}

    private CyberAgreements() {}

    /**
     * The agreements of a party that decide whether there was an earlier one, and one that was not assessed. Among those that are
     * not certainly assessed it takes two, of which one may be the agreement that is judged.
     */
    static List<CooperationInstrument> deciding(View view, ActorId party) {
        return view.shared(new Asked(party), silent -> {
            List<Agreement> agreements = silent.known(silent.dataset().of(party)).stream()
                    .filter(text -> Instruments.isKnownAsCyber(silent, text))
                    .map(text -> agreement(silent, text, party))
                    .toList();
            Comparator<Agreement> byLast = Comparator.comparing(Agreement::latest);
            Comparator<Agreement> byFirst = Comparator.comparing(Agreement::earliest);
            Stream<Agreement> earliest = agreements.stream().min(byLast).stream();
            Stream<Agreement> disputed =
                    agreements.stream().filter(agreement -> agreement.assessed().isFalse()).min(byLast).stream();
            Stream<Agreement> open = agreements.stream()
                    .filter(agreement -> !agreement.assessed().isTrue())
                    .sorted(byFirst)
                    .limit(2);
            return Stream.concat(earliest, Stream.concat(disputed, open))
                    .map(Agreement::text)
                    .distinct()
                    .toList();
        });
    }

    private static Agreement agreement(View view, CooperationInstrument text, ActorId party) {
        Optional<PartialDate> day = concluded(view, text);
        return new Agreement(
                text,
                day.flatMap(PartialDate::earliest).orElse(LocalDate.MIN),
                day.flatMap(PartialDate::latest).orElse(LocalDate.MAX),
                isAssessed(view, text, party));
    }

    /** {@return the day on which an agreement was concluded, according to its signature, adoption or entry into force} */
    static Optional<PartialDate> concluded(View view, CooperationInstrument agreement) {
        return Instruments.signed(view, agreement)
                .or(() -> view.instruments().day(agreement, Stage.ADOPTED, Optional.empty()))
                .or(() -> view.instruments().day(agreement, Stage.IN_FORCE, Optional.empty()));
    }

    /** {@return whether it is settled that a party keeps an agreement, or that it does not: no, if accounts contradict each other} */
    static Truth isAssessed(View view, CooperationInstrument agreement, ActorId party) {
        Set<Truth> answers = view.ask(agreement, "compliance", agreement.compliance()).stream()
                .filter(account -> account.party().map(party::equals).orElse(true))
                .map(YesNoAccount::truth)
                .collect(Collectors.toSet());
        return answers.isEmpty() ? Truth.UNKNOWN : Truth.of(answers.size() == 1);
    }
}
