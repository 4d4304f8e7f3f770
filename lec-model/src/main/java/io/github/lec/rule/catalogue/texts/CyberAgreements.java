package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Citation;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects the relevant agreements on cyber matters of a party, so that no agreement is compared with every other one.
 */
public final class CyberAgreements {
    private record Asked(ActorId party) {}

    /** The question when a text was concluded. */
    private record Concluded(InstrumentId text) {}

    private record Agreement(
            CooperationInstrument text, LocalDate earliest, LocalDate latest, Truth assessed, LocalDate disputed) {}

    private CyberAgreements() {}

    /**
     * The agreements of a party that decide whether there was an earlier one, and whether an earlier one had not been
     * assessed: the agreement concluded first, those concluded and disputed first, and two of those never assessed,
     * since one of these may be the agreement that is judged.
     */
    public static List<CooperationInstrument> deciding(View view, ActorId party) {
        return view.shared(new Asked(party), silent -> {
            // most texts are of another kind, and what is known of them is not read
            List<CooperationInstrument> perhaps =
                    Lists.filter(silent.dataset().of(party), text -> !Instruments.isOfOtherKindThanCyber(text));
            List<Agreement> agreements = silent.known(perhaps).stream()
                    .filter(text -> Instruments.isCyber(silent, text).isTrue())
                    .map(text -> agreement(silent, text, party))
                    .toList();
            Comparator<Agreement> byLast = Comparator.comparing(Agreement::latest);
            Comparator<Agreement> byFirst = Comparator.comparing(Agreement::earliest);
            Stream<Agreement> earliest = agreements.stream().min(byLast).stream();
            Stream<Agreement> disputed = agreements.stream()
                    .filter(agreement -> agreement.assessed().isFalse())
                    .sorted(Comparator.comparing(Agreement::disputed))
                    .limit(2);
            Stream<Agreement> open = agreements.stream()
                    .filter(agreement -> !agreement.assessed().isTrue())
                    .sorted(byFirst)
                    .limit(2);
            Map<InstrumentId, CooperationInstrument> byId = new LinkedHashMap<>(); // texts as such have long hashes
            Stream.concat(earliest, Stream.concat(disputed, open))
                    .forEach(agreement -> byId.put(agreement.text().id(), agreement.text()));
            return List.copyOf(byId.values());
        });
    }

    private static Agreement agreement(View view, CooperationInstrument text, ActorId party) {
        Optional<PartialDate> day = knownDay(view, text);
        return new Agreement(
                text,
                day.flatMap(PartialDate::earliest).orElse(LocalDate.MIN),
                day.flatMap(PartialDate::latest).orElse(LocalDate.MAX),
                isAssessed(view, text, party, Optional.empty()),
                disputedBy(view, text, party));
    }

    /**
     * {@return the day on which a text of the dataset was concluded, read once for all its parties, of which a
     * convention has many}
     */
    private static Optional<PartialDate> knownDay(View view, CooperationInstrument text) {
        return view.shared(new Concluded(text.id()), silent -> Conclusions.day(silent, text));
    }

    /**
     * {@return the first day by which the agreement was certainly concluded and disputed; the latest possible date if
     * it was not}
     */
    private static LocalDate disputedBy(View view, CooperationInstrument text, ActorId party) {
        Optional<LocalDate> concluded = knownDay(view, text).flatMap(PartialDate::latest);
        return Stream.of(Truth.TRUE, Truth.FALSE)
                .map(answer -> reported(view, text, party)
                        .filter(account -> account.truth() == answer)
                        .map(account -> lastDay(view, account))
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX))
                .reduce(concluded.orElse(LocalDate.MAX), (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * {@return the day by which what an account says was certainly so, for one without a day that of its source; the
     * latest possible date if there is none}
     */
    private static LocalDate lastDay(View view, YesNoAccount account) {
        Optional<LocalDate> last = account.date().isPresent()
                ? account.date().flatMap(PartialDate::latest)
                : account.citations().stream()
                        .flatMap(citation -> view.dataset().publications().lastDay(citation.source()).stream())
                        .min(Comparator.naturalOrder());
        return last.orElse(LocalDate.MAX);
    }

    /**
     * {@return whether it was settled by a day that a party complies with an agreement, or that it does not: no, if
     * accounts contradict each other; a later contradiction does not count}
     */
    public static Truth isAssessed(
            View view, CooperationInstrument agreement, ActorId party, Optional<PartialDate> by) {
        Set<Truth> answers =
                reported(view, agreement, party).map(YesNoAccount::truth).collect(Collectors.toSet());
        if (answers.size() < 2) {
            return answers.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
        }
        Truth all = Truth.all(
                answers,
                answer -> Truth.any(
                        reported(view, agreement, party)
                                .filter(account -> account.truth() == answer)
                                .toList(),
                        account -> isBy(view, account, by)));
        Truth any = Truth.any(reported(view, agreement, party).toList(), account -> isBy(view, account, by));
        if (all.isFalse()) {
            return any.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        }
        return all.not();
    }

    /** {@return whether one source alone says what is recorded on whether a party complies with an agreement} */
    public static boolean isOfOneSource(View view, CooperationInstrument agreement, ActorId party) {
        return reported(view, agreement, party)
                        .flatMap(account -> account.citations().stream())
                        .map(Citation::source)
                        .distinct()
                        .count()
                == 1;
    }

    /**
     * An account without a day tells of the time before its source was published; it is about another agreement, so
     * whether that was so by the day of the later one is open if the source came after it.
     */
    private static Truth isBy(View view, YesNoAccount account, Optional<PartialDate> by) {
        if (by.isEmpty() || account.date().isPresent()) {
            return by.isEmpty() ? Truth.TRUE : ActDays.isDoneBy(account.date(), by);
        }
        LocalDate told = lastDay(view, account);
        return by.get().earliest().filter(day -> !told.isAfter(day)).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Stream<YesNoAccount> reported(View view, CooperationInstrument agreement, ActorId party) {
        return view.instruments().compliance(agreement, party).stream();
    }
}
