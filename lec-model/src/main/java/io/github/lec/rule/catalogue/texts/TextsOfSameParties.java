package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of the same kind between the same parties, sorted so that a rule finds the relevant ones without comparing
 * every pair.
 */
public final class TextsOfSameParties {
    private record Asked(Set<ActorId> parties, String sort) {}

    private static final TextsOfSameParties NONE = new TextsOfSameParties();

    /** A list of this length is read again faster than its stored answer is found. */
    private static final int FEW = 16;

    private final List<CooperationInstrument> all;
    private final Map<Truth, List<CooperationInstrument>> byForce = new EnumMap<>(Truth.class);
    private final Map<Optional<PartialDate>, List<CooperationInstrument>> byExactDay = new LinkedHashMap<>();

    /** Texts without an exact day of signature, or without any: they may have been signed on the same day as others. */
    private final Map<Optional<PartialDate>, List<CooperationInstrument>> byOtherDay = new LinkedHashMap<>();

    /** The days of adoption of texts without any day of signature. */
    private final Map<InstrumentId, PartialDate> adopted = new HashMap<>();

    private TextsOfSameParties() {
        this.all = List.of();
    }

    private TextsOfSameParties(View view, List<CooperationInstrument> all) {
        this.all = all;
        for (CooperationInstrument text : all) {
            Optional<PartialDate> signed = Instruments.signed(view, text);
            add(byForce, view.instruments().isInForce(text, view.asOf()), text);
            add(isExact(signed) ? byExactDay : byOtherDay, signed, text);
            if (signed.isEmpty()) {
                view.instruments()
                        .day(text, Stage.ADOPTED, Optional.empty())
                        .ifPresent(day -> adopted.put(text.id(), day));
            }
        }
    }

    private static <K> void add(Map<K, List<CooperationInstrument>> lists, K key, CooperationInstrument text) {
        lists.computeIfAbsent(key, first -> new ArrayList<>()).add(text);
    }

    /** {@return the texts of the same kind between the same parties, including the text itself} */
    public static TextsOfSameParties of(View view, CooperationInstrument text) {
        String sort = Instruments.sort(text);
        List<CooperationInstrument> between = view.dataset().between(text.parties());
        if (between.size() <= FEW && ofSort(between, sort).size() < 2) {
            return NONE; // most texts have no other text of their kind between the same parties
        }
        return view.shared(
                new Asked(text.parties(), sort),
                silent -> new TextsOfSameParties(silent, silent.known(ofSort(between, sort))));
    }

    private static List<CooperationInstrument> ofSort(List<CooperationInstrument> texts, String sort) {
        return Lists.filter(texts, text -> Instruments.sort(text).equals(sort));
    }

    /**
     * {@return whether there is another text that may concern the same crimes: the recorded areas of the two are not
     * entirely different}
     */
    public boolean haveSubjectOf(CooperationInstrument text) {
        return Lists.anyMatch(all, other -> !other.id().equals(text.id()) && mayShareSubject(text, other));
    }

    private static boolean mayShareSubject(CooperationInstrument one, CooperationInstrument other) {
        return one.crimeAreas().isEmpty()
                || other.crimeAreas().isEmpty()
                || Lists.anyMatch(one.crimeAreas(), other.crimeAreas()::contains);
    }

    /**
     * {@return one text in force and one that may be in force, if any, among the other texts on the same crimes to
     * which a text is not linked}
     */
    public List<CooperationInstrument> inForceBeside(CooperationInstrument text) {
        return Stream.of(Truth.TRUE, Truth.UNKNOWN)
                .flatMap(inForce -> byForce.getOrDefault(inForce, List.of()).stream()
                        .filter(other -> isAnother(text, other) && mayShareSubject(text, other))
                        .limit(1))
                .toList();
    }

    /** {@return the other texts, not linked to a text, that decide whether one was signed on the same day} */
    public List<CooperationInstrument> signedBeside(CooperationInstrument text, Optional<PartialDate> signed) {
        Optional<CooperationInstrument> exactly = isExact(signed)
                ? Lists.findFirst(
                        byExactDay.getOrDefault(signed, List.of()),
                        other -> isAnother(text, other) && mayShareSubject(text, other))
                : perhapsSame(byExactDay, text, signed);
        Optional<CooperationInstrument> perhaps = perhapsSame(byOtherDay, text, signed);
        return Stream.of(exactly, perhaps).flatMap(Optional::stream).toList();
    }

    private static boolean mayBeSame(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }

    /** Texts on entirely different crimes are not the same, whether or not they were signed on one day. */
    private Optional<CooperationInstrument> perhapsSame(
            Map<Optional<PartialDate>, List<CooperationInstrument>> byDay,
            CooperationInstrument text,
            Optional<PartialDate> signed) {
        for (Map.Entry<Optional<PartialDate>, List<CooperationInstrument>> texts : byDay.entrySet()) {
            Optional<CooperationInstrument> same = mayBeSame(signed, texts.getKey())
                    ? Lists.findFirst(
                            texts.getValue(),
                            other -> isAnother(text, other)
                                    && !areAdoptedApart(text, other)
                                    && mayShareSubject(text, other))
                    : Optional.empty();
            if (same.isPresent()) {
                return same;
            }
        }
        return Optional.empty();
    }

    /** {@return whether two texts without a recorded day of signature were certainly adopted on different days} */
    private boolean areAdoptedApart(CooperationInstrument one, CooperationInstrument other) {
        PartialDate first = adopted.get(one.id());
        PartialDate second = adopted.get(other.id());
        return first != null && second != null && !first.overlaps(second);
    }

    private static boolean isAnother(CooperationInstrument text, CooperationInstrument other) {
        return !other.id().equals(text.id()) && !Instruments.areLinked(text, other);
    }

    private static boolean isExact(Optional<PartialDate> day) {
        return day.filter(one -> one.precision() == PartialDate.Precision.DAY).isPresent();
    }
}
