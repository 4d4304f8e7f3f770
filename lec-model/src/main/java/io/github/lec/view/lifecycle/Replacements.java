package io.github.lec.view.lifecycle;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a later text has replaced another between the same parties (Vienna Convention on the Law of Treaties, article
 * 59): from the later one's entry into force for them. A replaced text stays replaced when the later one ends, unless a
 * source observes it in force again.
 */
public final class Replacements {
    private record Later() {}

    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;

    public Replacements(KnownAccounts accounts, Lifecycles lifecycles) {
        this.accounts = accounts;
        this.lifecycles = lifecycles;
    }

    /** {@return the text that has certainly replaced another by a day} */
    public Optional<CooperationInstrument> of(Instrument replaced, LocalDate day) {
        return Lists.findFirst(
                later(replaced),
                text -> isReplaced(replaced, text, parties(replaced, text), day).isTrue());
    }

    /** {@return the known texts that name another as the one that they replace} */
    public List<CooperationInstrument> later(Instrument replaced) {
        List<CooperationInstrument> later =
                accounts.shared(new Later(), this::later).getOrDefault(replaced.id(), List.of());
        return later.isEmpty() ? later : accounts.known(later);
    }

    /** {@return whether a text as a whole has been replaced by a day} */
    public Truth isReplaced(Instrument replaced, LocalDate day) {
        List<CooperationInstrument> later = later(replaced);
        return later.isEmpty()
                ? Truth.FALSE
                : Truth.any(later, text -> isReplaced(replaced, text, parties(replaced, text), day));
    }

    /** {@return whether a treaty has been replaced between two actors by a day} */
    Truth isReplacedBetween(Treaty replaced, ActorId one, ActorId other, LocalDate day) {
        List<CooperationInstrument> later = later(replaced);
        return later.isEmpty()
                ? Truth.FALSE
                : Truth.any(later, text -> isReplaced(replaced, text, List.of(one, other), day));
    }

    /** A text is replaced as a whole once the later one is in force for all its parties. */
    private static Collection<ActorId> parties(Instrument replaced, CooperationInstrument text) {
        return replaced instanceof CooperationInstrument earlier ? earlier.parties() : text.parties();
    }

    private Truth isReplaced(
            Instrument replaced, CooperationInstrument text, Collection<ActorId> parties, LocalDate day) {
        Truth begun = isInForceFor(text, parties, day);
        if (begun.isFalse()) {
            return begun;
        }
        Truth ended = begun.and(lifecycles.hasBegun(replaced, day));
        Truth binding = replaced instanceof Treaty && text instanceof Arrangement ? ended.and(Truth.UNKNOWN) : ended;
        boolean seenSince = Lists.anyMatch(
                lifecycles.daysSeenInForce(replaced, day),
                seen -> isInForceFor(text, parties, seen).isTrue());
        return seenSince ? binding.and(lifecycles.hasEnded(text, day).not()).and(Truth.UNKNOWN) : binding;
    }

    /**
     * Whether a text has entered into force for some of its parties; whether it has ended since makes no difference.
     */
    private Truth isInForceFor(CooperationInstrument text, Collection<ActorId> parties, LocalDate day) {
        if (text instanceof Treaty convention && text.isMultilateral()) {
            return Truth.all(parties, (ActorId party) -> lifecycles.hasBegunFor(convention, party, day));
        }
        return Lists.anyMatch(
                        parties, party -> lifecycles.isConcludedFor(text, party).isFalse())
                ? Truth.FALSE
                : hasBegun(text, day);
    }

    /** An arrangement is agreed by signature, and operates from then on unless another day is recorded. */
    private Truth hasBegun(CooperationInstrument text, LocalDate day) {
        boolean fromSignature = text instanceof Arrangement
                && lifecycles.day(text, Stage.IN_FORCE, Optional.empty()).isEmpty();
        return fromSignature ? new ExistenceOfText(accounts).existed(text, day) : lifecycles.hasBegun(text, day);
    }

    /**
     * {@return the treaties and arrangements of a dataset, and the conventions over which it was read: a protocol belongs
     * to its convention wherever both are recorded}
     */
    public static Stream<CooperationInstrument> allTexts(Dataset dataset) {
        return Stream.concat(
                dataset.cooperationInstruments().stream(),
                dataset.base().stream()
                        .flatMap(base -> base.treaties().stream())
                        .filter(text -> !dataset.isOwn(text)));
    }

    private Map<InstrumentId, List<CooperationInstrument>> later() {
        Map<InstrumentId, List<CooperationInstrument>> later = new HashMap<>();
        allTexts(accounts.dataset())
                .filter(text -> !text.model())
                .forEach(text -> text.supersedes()
                        .ifPresent(earlier -> later.computeIfAbsent(earlier, id -> new ArrayList<>())
                                .add(text)));
        return later;
    }
}
