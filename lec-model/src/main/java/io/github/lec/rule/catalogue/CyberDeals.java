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

/** The relevant ones of all deals on cyber matters that a party has, so that no deal is compared with every other one. */
final class CyberDeals {
    private record Asked(ActorId party) {}

    private record Deal(CooperationInstrument text, LocalDate earliest, LocalDate latest, Truth assessed) {}

    private CyberDeals() {}

    /**
     * The deals of a party that decide whether there was an earlier one, and one that was not assessed. Among those that are
     * not certainly assessed it takes two, of which one may be the deal that is judged.
     */
    static List<CooperationInstrument> deciding(View view, ActorId party) {
        return view.shared(new Asked(party), silent -> {
            List<Deal> deals = silent.known(silent.dataset().of(party)).stream()
                    .filter(text -> Instruments.isKnownAsCyber(silent, text))
                    .map(text -> deal(silent, text))
                    .toList();
            Comparator<Deal> byLast = Comparator.comparing(Deal::latest);
            Comparator<Deal> byFirst = Comparator.comparing(Deal::earliest);
            Stream<Deal> earliest = deals.stream().min(byLast).stream();
            Stream<Deal> disputed =
                    deals.stream().filter(deal -> deal.assessed().isFalse()).min(byLast).stream();
            Stream<Deal> open = deals.stream()
                    .filter(deal -> !deal.assessed().isTrue())
                    .sorted(byFirst)
                    .limit(2);
            return Stream.concat(earliest, Stream.concat(disputed, open))
                    .map(Deal::text)
                    .distinct()
                    .toList();
        });
    }

    private static Deal deal(View view, CooperationInstrument text) {
        Optional<PartialDate> day = concluded(view, text);
        return new Deal(
                text,
                day.flatMap(PartialDate::earliest).orElse(LocalDate.MIN),
                day.flatMap(PartialDate::latest).orElse(LocalDate.MAX),
                isAssessed(view, text));
    }

    /** {@return the day on which a deal was concluded, according to its signature, adoption or entry into force} */
    static Optional<PartialDate> concluded(View view, CooperationInstrument deal) {
        return Instruments.signed(view, deal)
                .or(() -> view.instruments().day(deal, Stage.ADOPTED, Optional.empty()))
                .or(() -> view.instruments().day(deal, Stage.IN_FORCE, Optional.empty()));
    }

    /** {@return whether it is settled that a deal is kept, or that it is not: no, if accounts contradict each other} */
    static Truth isAssessed(View view, CooperationInstrument deal) {
        List<YesNoAccount> accounts = view.ask(deal, "compliance", deal.compliance());
        Set<Truth> answers = accounts.stream().map(YesNoAccount::truth).collect(Collectors.toSet());
        return answers.isEmpty() ? Truth.UNKNOWN : Truth.of(answers.size() == 1);
    }
}
